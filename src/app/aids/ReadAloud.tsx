import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { pickVoice } from './pickVoice';
import { readableAt } from './readableAt';
import { spokenText } from './spokenText';
import { useVoice } from './useVoice';
import { voiceWords } from './voiceWords';

/** How long the pointer rests on something before it is read, in milliseconds. */
const REST = 400;
/** After a key the focus is where it should be. */
const AT_ONCE = 50;

/** Reads aloud what the pointer rests on or the focus comes to; says in words where it cannot. */
export function ReadAloud({ say }: { say: (text: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const found = useVoice(language);
  const trouble = found.state === 'absent' || found.state === 'unsupported' ? voiceWords(found, language, t) : null;
  useEffect(() => {
    if (trouble !== null) say(trouble);
  }, [trouble, say]);

  const read = useRef((_: Element) => {});
  read.current = (element) => {
    const text = spokenText(element, { checked: t('display.checked'), unchecked: t('display.unchecked') });
    if (text === '') return;
    const given = element.closest('[lang]')?.getAttribute('lang');
    const spoken = isLanguage(given) ? given : language;
    const voice = pickVoice(window.speechSynthesis.getVoices(), spoken);
    if (!voice) return say(voiceWords({ state: 'absent', voice: null }, spoken, t));
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => element.removeAttribute('data-spoken');
    utterance.onerror = ({ error }) => {
      element.removeAttribute('data-spoken');
      if (error === 'interrupted' || error === 'canceled') return;
      say(t(error === 'not-allowed' ? 'display.voice.refused' : 'display.voice.failed'));
    };
    element.setAttribute('data-spoken', '');
    window.speechSynthesis.speak(utterance);
  };

  const canSpeak = found.state === 'ready';
  useEffect(() => {
    if (!canSpeak) return undefined;
    let timer = 0;
    let aimed: Element | null = null;
    const stop = () => {
      window.clearTimeout(timer);
      window.speechSynthesis.cancel();
      aimed?.removeAttribute('data-spoken');
      aimed = null;
    };
    const aim = (target: EventTarget | null, wait: number) => {
      const next = readableAt(target);
      if (next === aimed) return;
      stop();
      aimed = next;
      if (next) timer = window.setTimeout(() => read.current(next), wait);
    };
    const onPointer = ({ target }: Event) => aim(target, REST);
    const onFocus = ({ target }: Event) => aim(target, AT_ONCE);
    document.addEventListener('pointermove', onPointer, { passive: true });
    document.addEventListener('pointerdown', onPointer, { passive: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('visibilitychange', stop);
    return () => {
      stop();
      document.removeEventListener('pointermove', onPointer);
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('visibilitychange', stop);
    };
  }, [canSpeak]);
  return null;
}
