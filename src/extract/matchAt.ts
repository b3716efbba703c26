/** What a sticky pattern finds at a place of a text. */
export function matchAt(shape: RegExp, text: string, index: number): RegExpExecArray | null {
  shape.lastIndex = index;
  return shape.exec(text);
}
