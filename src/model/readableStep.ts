/** The smallest readable step (1, 2 or 5 × 10^k) that is not below the one given. */
export function readableStep(atLeast: number): number {
  const power = Math.floor(Math.log10(atLeast) + 1e-9);
  const factor = [1, 2, 5, 10].find((candidate) => candidate * 10 ** power >= atLeast * (1 - 1e-9)) ?? 10;
  return Number(`${factor}e${power}`);
}
