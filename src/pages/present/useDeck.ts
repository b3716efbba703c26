import { useQueryStates } from 'nuqs';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { planDeck } from '../../deck/planDeck';
import type { Slide } from '../../deck/slide';
import { useLanguage } from '../../i18n/useLanguage';
import { addressOfDeck } from '../../url/addressOfDeck';
import { deckParams, deckSearch } from '../../url/deckParams';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import { chosenSlides } from './chosenSlides';
import { useDeckRows } from './useDeckRows';
import { useDeckTrends } from './useDeckTrends';

const NONE: readonly Slide[] = [];

/** The deck the address asks for, and the ways to move in it. */
export function useDeck() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
  const [asked, ask] = useQueryStates(deckParams);
  const { rows, records, conditions, unknown, ...chosen } = useDeckRows(asked);
  const { trends, faults, ...read } = useDeckTrends(asked, rows);
  const { show, type: density } = asked;
  const isPending = chosen.isPending || read.isPending;
  const plan = useMemo(
    () =>
      // A deck with something missing that is on its way would be a wrong one.
      isPending ? NONE : planDeck({ dataset, show, rows, records, trends, conditions, density }, t, language),
    [isPending, dataset, show, rows, records, trends, conditions, density, t, language],
  );
  const { slides, index, missing, isInstead } = useMemo(
    () => chosenSlides(plan, asked.slides, asked.slide),
    [plan, asked.slides, asked.slide],
  );
  // Where the deck is on its way to: presses may come faster than slides are drawn.
  const going = useRef(index);
  useLayoutEffect(() => {
    going.current = index;
  }, [index]);
  const go = (position: number) => {
    const slide = slides[position];
    if (!slide) return;
    going.current = position;
    void ask({ slide: slide.id });
  };
  return {
    asked,
    ask,
    /** Every slide there is, as planned. */
    plan,
    /** Those shown, in their order; none while the deck is pending, or where it is empty. */
    slides,
    index,
    /** Shows a slide by its place, from 0; beyond either end nothing changes. */
    go,
    /** The place so many slides further on, from 0, within the deck. */
    placeAfter: (steps: number) => Math.max(0, Math.min(going.current + steps, slides.length - 1)),
    /** Files are read, or words are looked up: what the deck shows is not yet known. */
    isPending,
    /** Nothing was found: the conditions say why, `backTo` is where they can be loosened. */
    isEmpty: !isPending && plan.length === 0,
    /** What chose the figures or records, in words; empty for the whole report. */
    conditions,
    /** Files that could not be read: their figures are not in the deck. */
    faults,
    /** What the address names and is not there: ids of slides, and of indicators; whether all slides stand in their place. */
    unknown: { slides: isPending ? [] : missing, indicators: unknown, isInstead: isInstead && !isPending },
    /** The ids of slides that the address names and the deck has not. */
    missing: isPending ? [] : missing,
    /** The page that shows what the deck shows, with its query: the way out. */
    backTo: to(...splitAt(addressOfDeck(deckSearch(asked)))),
  };
}

/** Path and query of an address. */
function splitAt(address: string): [path: string, search: string] {
  const [path = '', search = ''] = address.split('?');
  return [path, search];
}

export type Deck = ReturnType<typeof useDeck>;
