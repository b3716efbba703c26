import type { TFunction } from 'i18next';
import type { Language } from '../../i18n/languages';
import type { VoiceState } from './useVoice';

/** Whether the page can be read aloud, and if not why and what to do. */
export function voiceWords({ state, voice }: VoiceState, language: Language, t: TFunction): string {
  if (state === 'ready') return t('display.voice.ready', { name: voice.name });
  return t(`display.voice.${state}`, { language: t(`display.speech.${language}`) });
}
