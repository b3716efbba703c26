import { trendWords } from '../charts/trendWords';
import { isImported } from '../dataset/isImported';
import { formatList } from '../model/format';
import type { Trend } from '../model/trendSeries';
import type { PlanContext } from './deckRequest';

/** The years in which reports of a place state a value. */
interface Stated {
  name: string;
  years: readonly number[];
}

/**
 * Where the values of a trend stand, and what is to be known of its drawing: `来源：肇庆市2021—2022、2024年，虚构市2023年的年度
 * 报告 · 单位：件`. Names a year of a place only where a report states a value, and which reports were brought in.
 */
export function trendSource(context: PlanContext, trend: Trend): string {
  const { request, t, language } = context;
  const yearsOf = (isSource: (place: string, year: number) => boolean): Stated[] =>
    trend.lines.flatMap(({ place, name, points }) => {
      const years = points.flatMap(({ year, value }) => (value !== null && isSource(place, year) ? year : []));
      return years.length > 0 ? { name, years } : [];
    });
  const kept = new Set(request.dataset.entries.filter(isImported).map(({ place, year }) => `${place.id} ${year}`));
  const stated = yearsOf(() => true);
  const imported = yearsOf((place, year) => kept.has(`${place} ${year}`));
  // Years without a value are not named above.
  const { subtitle } = trendWords({ ...trend, missing: 0 }, t, language);
  if (stated.length === 0) return subtitle;
  const reports = reportsWords(stated, context);
  if (countOf(imported) === 0) return `${reports} · ${subtitle}`;
  const marked =
    countOf(imported) === countOf(stated)
      ? t('shell.importedOf', { text: reports })
      : `${reports} · ${t('deck.sourceImported', { each: placesWords(imported, context) })}`;
  return `${marked} · ${subtitle}`;
}

const countOf = (stated: readonly Stated[]) => stated.reduce((sum, { years }) => sum + years.length, 0);

function reportsWords(stated: readonly Stated[], context: PlanContext): string {
  const { t, language } = context;
  const years = stated[0]?.years ?? [];
  const [run, another] = runsOf(years);
  const isShared = stated.every((each) => each.years.join() === years.join());
  if (!run || another || !isShared) return t('deck.sourceOfEach', { each: placesWords(stated, context) });
  const [from, to] = run;
  const names = stated.map(({ name }) => name);
  const said = { places: formatList(names, language), from, to };
  return from === to ? t('deck.sourceOfYear', said) : t('deck.sourceOfYears', said);
}

/** `肇庆市2021—2022、2024年，虚构市2023年`; `Zhaoqing 2021–2022 and 2024; Fictional 2023`. */
function placesWords(stated: readonly Stated[], { t, language }: PlanContext): string {
  const isEnglish = language === 'en';
  const said = stated.map(({ name, years }) => {
    const runs = runsOf(years).map(([from, to]) => (from === to ? `${from}` : `${from}${isEnglish ? '–' : '—'}${to}`));
    return t('deck.placeYears', { place: name, years: formatList(runs, language) });
  });
  return said.join(isEnglish ? '; ' : '，');
}

/** Years one after the other, as first and last. */
function runsOf(years: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs[runs.length - 1];
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
