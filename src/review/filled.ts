import type { Localized } from '../dataset/schema';

/** A text in two languages without blanks: what was not put into English stands there in Chinese. */
export function filled({ zh, en }: Localized): Localized {
  const chinese = zh.trim();
  return { zh: chinese, en: en.trim() || chinese };
}
