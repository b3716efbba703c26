/** How well a word is found, best first; 0 is not found. */
export const GRADE = {
  whole: 9,
  start: 8,
  inside: 7,
  pinyinStart: 6,
  pinyin: 5,
  initialsStart: 5,
  initials: 4,
  label: 3,
  text: 2,
  pieces: 1,
} as const;
