/** The corners of a diamond that looks as large as a circle of that radius, as a path. */
export const diamondPath = (x: number, y: number, r: number): string => {
  const half = r * 1.5;
  return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
};
