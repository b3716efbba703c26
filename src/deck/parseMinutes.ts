/** Minutes a talk may take, 1 to 600, in digits of either width; null for an empty field. */
export function parseMinutes(text: string): number | null | 'bad' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const minutes = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return minutes >= 1 && minutes <= 600 ? minutes : 'bad';
}
