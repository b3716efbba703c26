/** The largest box of a shape (width by height) within the space there is, in whole pixels. */
export function thumbnailBox(
  space: { width: number; height: number },
  aspect: number,
): { width: number; height: number } {
  const width = Math.floor(Math.min(space.width, space.height * aspect));
  return { width, height: Math.floor(width / aspect) };
}
