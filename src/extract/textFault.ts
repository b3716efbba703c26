/** Why a text is no report. */
export const TEXT_FAULTS = ['empty', 'binary', 'garbled', 'html', 'no-numbers'] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];

const MOST_DAMAGED = 0.01;

/** Why a text cannot be read as a report, or null where it can. */
export function textFault(text: string): TextFault | null {
  if (text.trim() === '') return 'empty';
  const sample = text.slice(0, 20_000);
  const strange = [...sample].filter((char) => char === '\ufffd' || (char < ' ' && !'\t\n\r\f'.includes(char))).length;
  if (strange / sample.length > MOST_DAMAGED) return 'binary';
  if (/锟斤拷|烫烫烫|Ã[\u0080-\u00bf]|â€/.test(sample)) return 'garbled';
  const tags =
    sample.match(/<\/?(?:html|head|body|div|p|span|table|tr|td|br|a|script|meta)\b[^>]{0,300}>/gi)?.length ?? 0;
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(sample) || tags >= 6) return 'html';
  return /[0-9０-９]|[一二两三四五六七八九十百千万]{1,4}(?:件|宗|项|个|名|成|%)/.test(text) ? null : 'no-numbers';
}
