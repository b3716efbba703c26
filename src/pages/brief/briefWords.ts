import type { TFunction } from 'i18next';
import type { Brief, Cut } from '../../model/brief';
import { formatList, formatPoints, formatValue, inLanguage, type Language } from '../../model/format';
import type { Headline } from '../../model/headline';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { RecordRow } from '../../model/recordRows';

/** The sentence on the rates, without its full stop; empty where no rate has a value. */
export function saidWords(said: Headline, t: TFunction): string {
  if (said.rates === 0) return '';
  if (said.belowCeiling === 0) return t('overview.leadAll', { ...said });
  return t('overview.lead', { ...said }) + t('overview.leadGap', { below: said.belowCeiling });
}

/** The paragraph it opens with: the rates, the largest gap, what else the report lists. */
export function openingWords({ said, deeds, problems, plans }: Brief, t: TFunction, language: Language): string {
  const rates = saidWords(said, t);
  const largest = said.largestGap;
  const listed = [
    said.stated > 0 ? t('counts.stated', { count: said.stated }) : '',
    deeds > 0 ? t('counts.deeds', { count: deeds }) : '',
    problems > 0 ? t('counts.problems', { count: problems }) : '',
    plans > 0 ? t('counts.plans', { count: plans }) : '',
  ].filter(Boolean);
  return [
    rates ? t('brief.rates', { said: rates }) : '',
    largest?.gap
      ? t('overview.largest', {
          name: inLanguage(largest.indicator.name, language),
          gap: formatPoints(largest.gap, language),
        })
      : '',
    listed.length > 0 ? t('brief.listed', { list: formatList(listed, language) }) : '',
  ]
    .filter(Boolean)
    .join(language === 'en' ? ' ' : '');
}

/** Names with their figures, as the report prints them; a rate at 100% needs only its name. */
export function figuresWords(rows: Cut<IndicatorRow>, t: TFunction, language: Language): string {
  const named = rows.shown.map((row) => {
    const name = inLanguage(row.indicator.name, language);
    if (row.status === 'at-ceiling' || row.value === null) return name;
    return t('brief.figure', { name, value: formatValue(row.indicator, row.value, language) });
  });
  return listWords(named, rows.more, t, language);
}

export function titlesWords(rows: Cut<RecordRow>, t: TFunction, language: Language): string {
  return listWords(
    rows.shown.map(({ record }) => inLanguage(record.title, language)),
    rows.more,
    t,
    language,
  );
}

/** Names may hold commas of their own: semicolons part them. */
function listWords(items: readonly string[], more: number, t: TFunction, language: Language): string {
  const all = more > 0 ? [...items, t('brief.more', { n: more })] : items;
  return all.join(language === 'en' ? '; ' : '；');
}
