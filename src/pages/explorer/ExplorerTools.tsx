import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { headline } from '../../model/headline';
import { explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { countsOffer } from '../shared/countsOffer';
import { useDataset } from '../shared/DatasetContext';
import { gapsOffer } from '../shared/gapsOffer';
import { ListTools } from '../shared/ListTools';
import { PresentLink } from '../shared/PresentLink';
import { SaveView } from '../shared/SaveView';
import { ShareButton } from '../shared/ShareButton';
import { TakeAway } from '../shared/TakeAway';
import { indicatorsOffer, type TakeAwayOffer } from '../shared/takeAwayOffer';
import { useTo } from '../shared/useTo';
import { viewName } from '../shared/viewName';
import { summaryWords } from './explorerWords';
import { ColumnChoice, GroupChoice, SortChoice } from './ListOptions';
import type { Explorer } from './useExplorer';
import { ViewSwitch } from './ViewSwitch';

/** How the rows are shown, and the ways to take them along: those chosen, where some are. */
export function ExplorerTools({ explorer }: { explorer: Explorer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const to = useTo();
  const { asked, ask, sorted, picked, conditions, order } = explorer;
  const offer = useCallback((): TakeAwayOffer => {
    const isPicked = picked.ids.size > 0;
    const rows = isPicked ? explorer.list.items.filter(({ id }) => picked.ids.has(id)) : sorted;
    const words = { entry, t, language };
    const drawings = [gapsOffer(rows, summaryWords(headline(rows), t, language), words), countsOffer(rows, words)];
    return {
      tables: [indicatorsOffer(rows, t)],
      drawings: drawings.flatMap((drawing) => drawing ?? []),
      filters: isPicked ? [t('explorer.picked', { n: rows.length })] : conditions.map((condition) => condition.full),
      order: isPicked ? null : order,
    };
  }, [explorer.list.items, picked.ids, sorted, conditions, order, entry, t, language]);
  return (
    <ListTools lead={<ViewSwitch view={asked.view} onChange={(view) => void ask({ view })} />}>
      <SortChoice sort={asked.sort} onChange={(sort) => void ask({ sort })} />
      <GroupChoice group={asked.group} onChange={(group) => void ask({ group })} />
      {asked.view === 'table' ? (
        <ColumnChoice columns={asked.columns} onChange={(columns) => void ask({ columns })} />
      ) : null}
      <TakeAway offer={offer} />
      {/* Of chosen rows the bar below says it. */}
      {picked.ids.size > 0 ? null : <PresentLink of={to(paths.explorer, explorerSearch(asked))} />}
      <SaveView
        path={to(paths.explorer, explorerSearch(asked))}
        suggestedName={viewName(
          t('explorer.title'),
          conditions.map((condition) => condition.name),
          language,
        )}
      />
      <ShareButton text={summaryWords(explorer.said, t, language)} />
    </ListTools>
  );
}
