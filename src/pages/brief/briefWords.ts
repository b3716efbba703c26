import type { TFunction } from 'i18next';
import type { Brief, Cut } from '../../model/brief';
import { formatList, inLanguage, type Language } from '../../model/format';
import type { Headline } from '../../model/headline';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { RecordRow } from '../../model/recordRows';
import { gapText, valueParts, valueText } from '../../model/rowText';
import { gapWords, rateWords } from '../shared/rateWords';

/** The sentence on the rates, without its full stop; empty where no rate has a value. */
export function saidWords(said: Headline, t: TFunction): string {
  return said.rates === 0 ? '' : rateWords(said, t) + gapWords(said, t);
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
      ? t(said.isLargestWritten ? 'overview.largestWritten' : 'overview.largest', {
          name: inLanguage(largest.indicator.name, language),
          gap: gapText(largest, language),
        })
      : '',
    listed.length > 0 ? t('brief.listed', { list: formatList(listed, language) }) : '',
  ]
    .filter(Boolean)
    .join(language === 'en' ? ' ' : '');
}

/**
 * Names with their figures, as the report prints them; a rate at 100% needs only its name.
 * English names of counts say what is counted: a unit after the number would say it twice.
 */
export function figuresWords(rows: Cut<IndicatorRow>, t: TFunction, language: Language, isKept: boolean): string {
  const named = rows.shown.map((row) => {
    const { indicator, status } = row;
    const name = inLanguage(indicator.name, language);
    const parts = valueParts(row, language);
    if (status === 'at-ceiling' || parts === null) return name;
    const isBare = language === 'en' && indicator.kind === 'count';
    return t('brief.figure', { name, value: isBare ? parts.number : valueText(row, language) });
  });
  return listWords(named, rows.more, t, language, isKept);
}

export function titlesWords(rows: Cut<RecordRow>, t: TFunction, language: Language, isKept: boolean): string {
  return listWords(
    rows.shown.map(({ record }) => inLanguage(record.title, language)),
    rows.more,
    t,
    language,
    isKept,
  );
}

/** The rates at 100% of the whole report, by their short names. */
export function reachedWords(rows: Cut<IndicatorRow>, t: TFunction, language: Language, isKept: boolean): string {
  const names = rows.shown.map(({ indicator }) => inLanguage(indicator.short, language));
  return listWords(names, rows.more, t, language, isKept);
}

/** Names may hold commas of their own: semicolons part them; English names, with their capitals, dots. */
function listWords(items: readonly string[], more: number, t: TFunction, language: Language, isKept: boolean): string {
  // Who reads a briefing of a report that was brought in does not find it on the site.
  const all = more > 0 ? [...items, t(isKept ? 'brief.moreKept' : 'brief.more', { n: more })] : items;
  return all.join(language === 'en' ? ' · ' : '；');
}
