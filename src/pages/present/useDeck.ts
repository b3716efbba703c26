import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planDeck } from '../../deck/planDeck';
import type { Slide } from '../../deck/slide';
import { useLanguage } from '../../i18n/useLanguage';
import { indicatorRows } from '../../model/indicatorRows';
import { recordRows } from '../../model/recordRows';
import { deckParams } from '../../url/deckParams';
import { useDataset } from '../shared/DatasetContext';

/** The deck the address asks for, and the ways to move in it. */
export function useDeck() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [asked, ask] = useQueryStates(deckParams);
  const plan = useMemo(
    () =>
      planDeck(
        {
          dataset,
          rows: indicatorRows(dataset),
          records: recordRows(dataset),
          trends: [],
          conditions: [],
          density: asked.type,
        },
        t,
        language,
      ),
    [dataset, asked.type, t, language],
  );
  const byId = useMemo(() => new Map(plan.map((slide) => [slide.id, slide])), [plan]);
  const slides = useMemo<readonly Slide[]>(() => {
    const chosen = asked.slides?.flatMap((id) => byId.get(id) ?? []) ?? [];
    return chosen.length > 0 ? chosen : plan;
  }, [asked.slides, byId, plan]);
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === asked.slide),
  );
  return {
    asked,
    ask,
    /** Every slide there is, as planned. */
    plan,
    /** Those shown, in their order. */
    slides,
    index,
    /** Shows a slide by its place, from 0; beyond either end nothing changes. */
    go: (to: number) => {
      const slide = slides[to];
      if (slide) void ask({ slide: slide.id });
    },
    /** What the address names and the deck has not: ids of slides. */
    missing: asked.slides?.filter((id) => !byId.has(id)) ?? [],
  };
}

export type Deck = ReturnType<typeof useDeck>;
