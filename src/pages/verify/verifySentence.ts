import type { TFunction } from 'i18next';
import { partsJoin } from '../../export/exportNotes';
import type { Verification } from '../../extract/verify';
import { formatNumber, type Language } from '../../model/format';
import { STATES } from './verifyRows';

/** What came of a check, in one sentence: how the quotes were found, and how many figures are left out. */
export function verifySentence({ quotes, unaccounted }: Verification, t: TFunction, language: Language): string {
  const n = formatNumber(quotes.length, language);
  const counts = [...STATES].reverse().flatMap((state) => {
    const count = quotes.filter(({ found }) => found.status === state).length;
    return count > 0 ? [t(`verify.counted.${state}`, { n: formatNumber(count, language) })] : [];
  });
  const isWhole = quotes.every(({ found }) => found.status === 'found');
  const list = counts.join(language === 'en' ? ', ' : '，');
  const said = isWhole ? t('verify.allFound', { n }) : t('verify.ofQuotes', { n, list });
  const more = unaccounted.length > 0 ? t('verify.more', { count: unaccounted.length }) : t('verify.noMore');
  return said + partsJoin(language) + more;
}
