import type { IntakeText } from '../../intake/intake';
import type { Draft } from '../../review/draft';

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A text at the beginning of its review. @param file its name; empty for a pasted one */
export const newDraft = (file: string, { form, encoding, text }: IntakeText): Draft => ({
  id: newId(),
  savedAt: new Date().toISOString(),
  file,
  form,
  encoding,
  text,
  decisions: [],
  done: 0,
});
