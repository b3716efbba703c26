/** A number as a person types it, in whatever width and with separators: `1,096`, `９６.08％`; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[,\s%]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
