import { type ComponentType, lazy, Suspense } from 'react';
import { useMatch } from './MatchContext';

// Pages that nobody searches need not know how.
const LateRanges = lazy(async () => {
  const { MarkedRanges } = await import('./MarkedRanges');
  Ranges = MarkedRanges;
  return { default: MarkedRanges };
});
/** Once it is there, no text of a long list waits for it again. */
let Ranges: ComponentType<{ text: string; q: string; isName: boolean }> | null = null;

/**
 * A text with what a search found in it marked.
 * @param q the words sought; without it those of the list around
 * @param isName whether the text is also found by pinyin and initials; never a quote
 */
export function Marked({ text, q, isName = false }: { text: string; q?: string; isName?: boolean }) {
  const ofList = useMatch();
  const words = q ?? ofList;
  if (words.trim() === '') return text;
  if (Ranges) return <Ranges text={text} q={words} isName={isName} />;
  return (
    <Suspense fallback={text}>
      <LateRanges text={text} q={words} isName={isName} />
    </Suspense>
  );
}
