import type { TFunction } from 'i18next';
import type { Dataset } from '../dataset/dataset';
import { inLanguage, type Language } from '../model/format';
import { gapSeries } from '../model/gapSeries';
import type { IndicatorRow } from '../model/indicatorRows';
import type { RecordRow } from '../model/recordRows';
import type { Trend } from '../model/trendSeries';
import type { Density } from './density';
import type { Slide } from './slide';

/** What a deck is about, and what was chosen for it. */
export interface DeckRequest {
  dataset: Dataset;
  /** The figures, in their order. */
  rows: readonly IndicatorRow[];
  /** What was done, problems and plans. */
  records: readonly RecordRow[];
  /** Indicators over places and years, where there are several. */
  trends: readonly Trend[];
  /** The conditions in words that chose the rows; empty for the whole report. */
  conditions: readonly string[];
  density: Density;
}

/** The slides of a deck, in order: a message each, in words. Without figures and records it has none. */
export function planDeck(request: DeckRequest, t: TFunction, language: Language): readonly Slide[] {
  const { dataset, rows } = request;
  const { entry } = dataset;
  if (!entry) return [];
  const notes = { quotes: [], definitions: [], questions: [] };
  const source = inLanguage(entry.title, language);
  const points = gapSeries(rows, language);
  const row = rows.find(({ id }) => id === points[0]?.id);
  return [
    {
      id: 'cover',
      domain: null,
      eyebrow: source,
      title: t('deck.cover', { place: inLanguage(entry.place.name, language) }),
      body: { shape: 'cover', subtitle: source, facts: [] },
      source,
      notes,
    },
    ...(row && points[0]
      ? [
          {
            id: 'gap',
            domain: row.domain.id,
            eyebrow: inLanguage(row.domain.name, language),
            title: points[0].label,
            body: {
              shape: 'gaps' as const,
              lead: {
                id: row.id,
                label: points[0].label,
                number: String(row.value),
                unit: '%',
                note: points[0].gapText,
                status: row.status,
                domain: row.domain.id,
                quote: row.observation?.quote ?? '',
                section: row.section?.label ?? '',
              },
              points,
            },
            source,
            notes,
          },
        ]
      : []),
    {
      id: 'sources',
      domain: null,
      eyebrow: source,
      title: t('deck.sources'),
      body: { shape: 'sources', lines: [source] },
      source,
      notes,
    },
  ];
}
