import type { TFunction } from 'i18next';
import { localTime } from '../../export/localTime';
import type { TableOffer, TakeAwayOffer } from '../shared/takeAwayOffer';
import type { VerifyState } from './useVerify';
import type { QuoteRow } from './verifyRows';

const tables = () => import('./verifyTables');

/** What can be carried away of a check: the quotes, the figures left out, the numbers set aside. */
export function verifyOffer(
  { checked, source, at }: Extract<VerifyState, { kind: 'checked' }>,
  quotes: readonly QuoteRow[],
  t: TFunction,
): TakeAwayOffer {
  const file = source.file || t('intake.pasted');
  const says = [
    [t('verify.checkedText'), file],
    [t('verify.checkedAt'), localTime(at)],
  ] as const;
  const offerOf = (
    id: string,
    rows: readonly object[],
    offer: Pick<TableOffer, 'name' | 'order' | 'table'>,
  ): TableOffer => ({
    id,
    rows: rows.length,
    says,
    ...offer,
    json: async (context) => (await tables()).verifyJson(rows, file, at, context),
  });
  const found = quotes.map(({ check, name }) => ({ ...check, name }));
  return {
    subject: 'verify',
    tables: [
      offerOf('quotes', found, {
        name: t('verify.quotesTable', { n: found.length }),
        order: t('verify.problemsFirst'),
        table: async (context) => (await tables()).quotesTable(quotes, checked, context),
      }),
      offerOf('numbers', checked.unaccounted, {
        name: t('verify.numbersTable', { n: checked.unaccounted.length }),
        order: t('verify.inOrder'),
        table: async (context) => (await tables()).numbersTable(checked, context),
      }),
      offerOf('set-aside', checked.setAside, {
        name: t('verify.setAsideTable', { n: checked.setAside.length }),
        order: t('verify.inOrder'),
        table: async (context) => (await tables()).setAsideTable(checked, context),
      }),
    ],
  };
}
