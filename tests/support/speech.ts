import { onTestFinished, vi } from 'vitest';

/** A stand-in for the browser's speech: what was said, and voices that can be told late. */
export function standInSpeech(langs: readonly string[]) {
  const engine = new EventTarget();
  let voices = langs.map((lang) => ({ name: `voice ${lang}`, lang, localService: true, default: false }));
  const spoken: SpeechSynthesisUtterance[] = [];
  const cancel = vi.fn();
  Object.assign(engine, {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel,
  });
  class Utterance {
    voice = null;
    lang = '';
    onend: (() => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    constructor(readonly text: string) {}
  }
  const before = {
    speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
    SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  onTestFinished(() => {
    for (const [name, descriptor] of Object.entries(before))
      if (descriptor) Object.defineProperty(window, name, descriptor);
  });
  return {
    /** Everything said, in order. */
    texts: () => spoken.map(({ text }) => text),
    last: () => spoken[spoken.length - 1],
    cancel,
    /** The browser finds more voices. */
    tell: (more: readonly string[]) => {
      voices = more.map((lang) => ({ name: `voice ${lang}`, lang, localService: true, default: false }));
      engine.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
