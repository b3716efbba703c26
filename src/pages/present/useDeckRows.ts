import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { type RecordRow, recordRows } from '../../model/recordRows';
import type { DeckState } from '../../url/deckParams';
import { useDataset } from '../shared/DatasetContext';
import { useStableList } from '../shared/useStableList';
import { useDeckIndicators, useDeckRecords } from './useDeckQuestion';

/** What the address chose for a deck. */
export interface DeckRows {
  rows: readonly IndicatorRow[];
  records: readonly RecordRow[];
  /** In words; empty where everything is shown. */
  conditions: readonly string[];
  /** The ids of indicators that the address names and the catalogue does not have. */
  unknown: readonly string[];
  isPending: boolean;
}

const NONE: readonly never[] = [];
/** So many are named on the cover; of more, the number is told. */
const NAMED = 3;

/** The figures and records of a deck: those chosen by their ids, else those the question finds. */
export function useDeckRows(asked: DeckState): DeckRows {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const indicators = useDeckIndicators(asked);
  const deeds = useDeckRecords(asked);
  const { show } = asked;
  const chosenIds = useStableList(asked.i);
  const domains = useStableList(asked.domain);

  const byId = useMemo(() => new Map(indicatorRows(dataset).map((row) => [row.id, row])), [dataset]);
  const chosen = useMemo(() => [...new Set(chosenIds)].flatMap((id) => byId.get(id) ?? []), [chosenIds, byId]);
  const isChosen = chosenIds.length > 0;
  const rows = isChosen ? chosen : indicators.rows;
  const onlyDomains = indicators.conditions.every(({ key }) => key.startsWith('domain='));
  const isWhole = !isChosen && indicators.conditions.length === 0;

  const beside = useMemo(() => {
    if (isWhole) return recordRows(dataset);
    const categories = new Set(rows.map(({ category }) => category.id));
    return recordRows(dataset).filter(({ record }) =>
      !isChosen && onlyDomains ? domains.includes(record.domain) : categories.has(record.category),
    );
  }, [dataset, rows, domains, isChosen, isWhole, onlyDomains]);
  const actions = useMemo(
    () =>
      recordRows(dataset).filter(
        ({ record: { kind, domain } }) =>
          (kind === 'problem' || kind === 'plan') && (domains.length === 0 || domains.includes(domain)),
      ),
    [dataset, domains],
  );

  const words = useMemo(() => {
    if (show === 'actions') {
      const named = dataset.catalogue.domains.filter(({ id }) => domains.includes(id));
      return [t('actions.title'), ...named.map(({ name }) => inLanguage(name, language))];
    }
    if (show === 'records') return [t('records.title'), ...deeds.conditions.map(({ full }) => full)];
    if (!isChosen) return indicators.conditions.map(({ full }) => full);
    if (chosen.length > NAMED) return [t('deck.chosen', { count: chosen.length })];
    return chosen.map(({ indicator }) => inLanguage(indicator.name, language));
  }, [show, dataset, domains, deeds.conditions, isChosen, indicators.conditions, chosen, t, language]);

  const isQuestion = show === 'figures' && !isChosen;
  return {
    rows: show === 'figures' ? rows : NONE,
    records: { figures: beside, records: deeds.rows, actions }[show],
    conditions: words,
    unknown: useMemo(
      () => (show === 'figures' ? chosenIds.filter((id) => !byId.has(id)) : NONE),
      [show, chosenIds, byId],
    ),
    isPending: (isQuestion && indicators.isPreparing) || (show === 'records' && deeds.isPreparing),
  };
}
