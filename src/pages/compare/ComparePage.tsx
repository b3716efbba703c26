import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRead } from '../../dataset/dataset';
import { isImported } from '../../dataset/isImported';
import { useLanguage } from '../../i18n/useLanguage';
import { biggestChange, changeRows } from '../../model/changeRows';
import { comparedReports } from '../../model/comparedReports';
import { comparisonOf } from '../../model/comparison';
import { formatList, inLanguage } from '../../model/format';
import { indicatorRows } from '../../model/indicatorRows';
import { MOST_COMPARED } from '../../model/startingPoints';
import { compareParams, compareSearch } from '../../url/compareParams';
import { compareValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { SaveView } from '../shared/SaveView';
import { ShareButton } from '../shared/ShareButton';
import { TakeAway } from '../shared/TakeAway';
import { useCompareSeries } from '../shared/useCompareSeries';
import { useStableList } from '../shared/useStableList';
import { useTo } from '../shared/useTo';
import { viewName } from '../shared/viewName';
import { CompareOver } from './CompareOver';
import styles from './ComparePage.module.css';
import { CompareSide } from './CompareSide';
import { compareOffer } from './compareOffer';
import { biggestWords, headWords } from './compareWords';
import { IndicatorPicker } from './IndicatorPicker';
import { StartingPoints } from './StartingPoints';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('shell.compare'), to: paths.compare }],
  known: compareValues,
};

/** Indicators side by side: in one report, and where there are several over places and years; all of it in the address. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
  const [asked, ask] = useQueryStates(compareParams);
  const all = indicatorRows(dataset);
  const asking = useStableList(asked.i);
  const wanted = useMemo(() => {
    const byId = new Map(all.map((row) => [row.id, row]));
    return [...new Set(asking)].flatMap((id) => byId.get(id) ?? []);
  }, [all, asking]);
  const rows = useMemo(() => wanted.slice(0, MOST_COMPARED), [wanted]);
  const choose = useCallback((chosen: readonly string[]) => void ask({ i: [...chosen] }), [ask]);

  const { entries, entry } = dataset;
  const place = useStableList(asked.place);
  const year = useStableList(asked.year);
  const { base, of, at, among } = asked;
  const comparison = useMemo(
    () => comparisonOf(entries, entry, { place, year, base }),
    [entries, entry, place, year, base],
  );
  const standing = useMemo(() => ({ of, at, among }), [of, at, among]);
  const read = useCompareSeries(useMemo(() => rows.map(({ id }) => id), [rows]));
  const biggest = useMemo(() => {
    const changes = rows.flatMap(({ indicator }) => {
      const series = read.series.get(indicator.id);
      return series ? changeRows(indicator, series, comparison, language) : [];
    });
    return biggestChange(changes, comparison);
  }, [rows, comparison, read.series, language]);

  if (all.length === 0) return <PageHead title={t('shell.compare')} lead={t('faults.unread')} />;
  // By its key the picker stays the same one, with the focus in it, whether anything is chosen or not.
  if (rows.length === 0) {
    return (
      <>
        <PageHead title={t('compare.emptyTitle')} lead={t('compare.emptyLead')} />
        <IndicatorPicker key="picker" all={all} chosen={rows} onChoose={choose} />
        <StartingPoints rows={all} />
      </>
    );
  }
  const head = headWords(rows, t, language);
  const names = rows.map(({ indicator }) => inLanguage(indicator.short, language));
  const imported = comparedReports(entries, comparison).filter(isImported);
  // The head says it of the report on screen.
  const others = imported.filter((each) => each !== entry);
  const lead = () => {
    if (biggest) return biggestWords(biggest, comparison, t, language);
    if (entries.length > 1 || !entry) return undefined;
    return t('compare.oneReport', { place: inLanguage(entry.place.name, language), year: entry.year });
  };
  return (
    <>
      <PageHead
        title={isRead(dataset) ? head.title : t('faults.unread')}
        gap={isRead(dataset) ? head.gap : undefined}
        lead={lead()}
        tools={
          <>
            <TakeAway offer={() => compareOffer(rows, read.series, comparison, head.title, { dataset, t, language })} />
            <PresentLink of={to(paths.compare, compareSearch(asked))} />
            <SaveView
              path={to(paths.compare, compareSearch(asked))}
              suggestedName={viewName(t('shell.compare'), names, language)}
            />
            <ShareButton
              text={formatList(names, language)}
              hasImported={imported.length > 0 || (entry !== null && isImported(entry))}
            />
          </>
        }
      />
      {others.length > 0 ? (
        <p className={styles.over}>
          {t('shell.importedOf', {
            text: formatList(
              others.map(({ title }) => inLanguage(title, language)),
              language,
            ),
          })}
        </p>
      ) : null}
      {wanted.length > rows.length ? (
        <p role="status" className={styles.over}>
          {t('compare.over', { n: wanted.length, most: MOST_COMPARED })}
        </p>
      ) : null}
      <IndicatorPicker key="picker" all={all} chosen={rows} onChoose={choose} />
      <CompareSide rows={rows} />
      {entries.length > 1 ? (
        <CompareOver rows={rows} comparison={comparison} read={read} standing={standing} ask={ask} />
      ) : null}
    </>
  );
}
