import { lazy, Suspense } from 'react';
import { useMatch } from './MatchContext';

// Pages that nobody searches need not know how.
const MarkedRanges = lazy(() => import('./MarkedRanges').then(({ MarkedRanges }) => ({ default: MarkedRanges })));

/**
 * A text with what a search found in it marked.
 * @param q the words sought; without it those of the list around
 * @param isName whether the text is also found by pinyin and initials; never a quote
 */
export function Marked({ text, q, isName = false }: { text: string; q?: string; isName?: boolean }) {
  const ofList = useMatch();
  const words = q ?? ofList;
  if (words.trim() === '') return text;
  return (
    <Suspense fallback={text}>
      <MarkedRanges text={text} q={words} isName={isName} />
    </Suspense>
  );
}
