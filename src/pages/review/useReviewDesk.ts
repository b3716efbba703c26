import { useQueryStates } from 'nuqs';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { decide, redo, undo } from '../../review/decide';
import type { Decision, Draft } from '../../review/draft';
import type { Material } from '../../review/material';
import { reviewStateOf } from '../../review/reviewStateOf';
import { type ReviewPlace, reviewParams } from '../../url/reviewParams';
import { useDataset } from '../shared/DatasetContext';
import { decisionWords } from './decisionWords';
import type { Opened, ReviewDesk } from './ReviewContext';
import { isRecordKey } from './reviewItem';

/** The catalogue with what a review adds to it. */
const grown = (catalogue: Catalogue, { indicators, categories }: Pick<Catalogue, 'indicators' | 'categories'>) =>
  indicators.length + categories.length === 0
    ? catalogue
    : {
        ...catalogue,
        categories: [...catalogue.categories, ...categories],
        indicators: [...catalogue.indicators, ...indicators],
      };

/** The items a decision is about. */
function decidedKeys(decision: Decision): readonly string[] {
  if ('keys' in decision) return decision.keys;
  if ('key' in decision) return [decision.key];
  return decision.type === 'indicator' && decision.figure !== undefined ? [decision.figure] : [];
}

/** The review of a draft: what its decisions come to, where in it one is, and what one can do. */
export function useReviewDesk(
  draft: Draft,
  material: Material,
  change: (how: (draft: Draft) => Draft) => void,
): ReviewDesk {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue } = useDataset();
  const [place, setPlace] = useQueryStates(reviewParams);
  const [opened, open] = useState<Opened>(null);
  const [said, say] = useState('');
  const wanted = useRef<string | null>(null);
  const listed = useRef<readonly string[]>([]);
  const [turn, redraw] = useState(0);

  const state = useMemo(
    () => reviewStateOf(material, draft.decisions.slice(0, draft.done), catalogue),
    [material, draft, catalogue],
  );
  const whole = useMemo(() => grown(catalogue, state), [catalogue, state]);
  const chosen = useMemo(
    () => [...state.figures, ...state.records].find(({ key }) => key === place.item) ?? null,
    [state, place.item],
  );

  const go = useCallback((to: Partial<ReviewPlace>) => void setPlace(to), [setPlace]);
  const focus = (key: string) => {
    wanted.current = key;
    // What is drawn already looks again.
    redraw((n) => n + 1);
  };
  const choose = (key: string, isFocused = false) => {
    const tab = isRecordKey(key) ? 'records' : 'figures';
    go({ item: key, ...(place.tab === 'text' && !isFocused ? {} : { tab }) });
    if (key !== place.item) open(null);
    if (isFocused) focus(key);
  };
  const step = (how: typeof undo, at: number, words: 'review.undone' | 'review.redone') => {
    const decision = draft.decisions[at];
    if (!decision) return;
    change(how);
    const keys = decidedKeys(decision);
    const isInList = document.activeElement?.closest('[data-list]') != null;
    // What it was about is shown; of many, none more than the others.
    if (keys.length === 1 && keys[0] !== undefined) choose(keys[0], isInList);
    say(t(words, { what: decisionWords(decision, state, whole, t, language) }));
  };

  return {
    draft,
    state,
    material,
    base: catalogue,
    catalogue: whole,
    place,
    listed,
    chosen,
    opened,
    open,
    go,
    choose,
    focusChosen: () => {
      if (chosen) focus(chosen.key);
    },
    turn,
    takesFocus: (key) => {
      if (wanted.current !== key) return false;
      wanted.current = null;
      return true;
    },
    decide: (decisions, words) => {
      change((before) => decisions.reduce(decide, before));
      say(words);
    },
    undo: () => step(undo, draft.done - 1, 'review.undone'),
    redo: () => step(redo, draft.done, 'review.redone'),
    say,
    said,
  };
}
