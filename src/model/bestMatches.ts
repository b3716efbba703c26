/**
 * The positions of the best graded items, those of one grade in their order, and how many were found at all.
 * @param grades one an item, 0 for not found; null where nothing was sought
 */
export function bestMatches(
  grades: Uint8Array | null,
  most: number,
): { best: readonly number[]; total: number; grade: number } {
  if (!grades) return { best: [], total: 0, grade: 0 };
  // Few grades, many items: one list for each grade, none longer than what is shown.
  const byGrade: number[][] = [];
  let total = 0;
  grades.forEach((grade, i) => {
    if (grade === 0) return;
    total += 1;
    byGrade[grade] ??= [];
    const list = byGrade[grade];
    if (list.length < most) list.push(i);
  });
  return { best: byGrade.reverse().flat().slice(0, most), total, grade: Math.max(0, byGrade.length - 1) };
}
