import type { Language } from '../../i18n/languages';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** `zh_CN`, `zh-CN-liaoning`, `cmn-Hans-CN` → how near a voice is to a language, 0 for another one. */
function nearness(lang: string, language: Language): number {
  const tag = lang.toLowerCase().replace(/_/g, '-');
  if (language === 'en') return /^en-(us|gb)/.test(tag) ? 2 : Number(/^en\b/.test(tag));
  // Cantonese and other languages written in Han do not read Mandarin.
  if (/^(zh|cmn)-(hans-)?cn$/.test(tag) || tag === 'zh' || tag === 'cmn') return 3;
  if (/^(zh|cmn)-(hans|cn|sg)/.test(tag)) return 2;
  return Number(/^(zh|cmn)-(hant-)?tw/.test(tag));
}

/** The best voice for a language, one of this computer before one that needs a network; null where there is none. */
export function pickVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const worth = (voice: V) => {
    const near = nearness(voice.lang, language);
    return near === 0 ? 0 : 100 * Number(voice.localService) + 10 * near + Number(voice.default);
  };
  let best: V | null = null;
  for (const voice of voices) if (worth(voice) > (best ? worth(best) : 0)) best = voice;
  return best;
}
