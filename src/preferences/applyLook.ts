import { type TextSize, textSizeInForce } from './textSize';

interface Look {
  theme: string;
  palette: string;
  textSize: TextSize;
  isElder: boolean;
  hasLargePointer: boolean;
}

/** Puts the look a person asked for on the page, as `beforePaint.js` does before there is a program. */
export function applyLook({ theme, palette, textSize, isElder, hasLargePointer }: Look): void {
  const size = textSizeInForce(textSize, isElder);
  mark('theme', theme, theme !== 'system');
  mark('palette', palette, palette !== 'paper');
  mark('text', size, size !== 'medium');
  mark('elder', '', isElder);
  mark('pointer', 'large', hasLargePointer);
}

function mark(name: string, value: string, isSet: boolean) {
  if (isSet) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
}
