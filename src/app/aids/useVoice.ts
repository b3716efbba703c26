import { useEffect, useState } from 'react';
import type { Language } from '../../i18n/languages';
import { pickVoice } from './pickVoice';

/** Browsers tell their voices late; after this long there are none, in milliseconds. */
const PATIENCE = 3000;

export type VoiceState =
  | { state: 'unsupported' | 'waiting' | 'absent'; voice: null }
  | { state: 'ready'; voice: SpeechSynthesisVoice };

/** What the browser can speak with; undefined where it cannot. */
const engine = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined);

function look(language: Language, isPatient: boolean): VoiceState {
  const speech = engine();
  if (!speech) return { state: 'unsupported', voice: null };
  const voice = pickVoice(speech.getVoices(), language);
  if (voice) return { state: 'ready', voice };
  return { state: isPatient && speech.getVoices().length === 0 ? 'waiting' : 'absent', voice: null };
}

/** The voice of a language in this browser, also when it is told late. */
export function useVoice(language: Language): VoiceState {
  const [found, setFound] = useState<VoiceState>(() => look(language, true));
  useEffect(() => {
    const speech = engine();
    const lookAgain = () => setFound(look(language, false));
    setFound(look(language, true));
    speech?.addEventListener('voiceschanged', lookAgain);
    const timer = window.setTimeout(lookAgain, PATIENCE);
    return () => {
      speech?.removeEventListener('voiceschanged', lookAgain);
      window.clearTimeout(timer);
    };
  }, [language]);
  return found;
}
