/** Edits (insert, delete, replace) between two words. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Known words close to one that is not known, closest first, with how far each is. */
function byDistance(word: string, known: readonly string[]): { candidate: string; distance: number }[] {
  const asked = word.toLowerCase();
  const bound = Math.max(1, Math.floor(asked.length / 3));
  return known
    .map((candidate) => {
      const inside = asked.length > 2 && (candidate.includes(asked) || asked.includes(candidate));
      return { candidate, distance: inside ? 0.5 : editDistance(asked, candidate) };
    })
    .filter(({ distance }) => distance <= bound)
    .sort((a, b) => a.distance - b.distance);
}

/** Known words close to one that is not known, closest first: at most a third of its letters apart, or one inside the other. */
export function nearest(word: string, known: readonly string[], limit = 3): string[] {
  return byDistance(word, known)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The known word that must have been meant: closer than every other; null where two are as close, or none is. */
export function meant(word: string, known: readonly string[]): string | null {
  const [first, second] = byDistance(word, known);
  return first && first.distance !== second?.distance ? first.candidate : null;
}
