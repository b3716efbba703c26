import type { TFunction } from 'i18next';
import type { SavedFault } from '../../saved/savedFault';

/** One fault of what was kept or handed in: where, what it should be, what stands there. */
export function faultText({ item, field, fault, got }: SavedFault, brokenAt: string | null, t: TFunction): string {
  const reason = t(`saved.reasons.${fault}`);
  const shown = got.trim() === '' ? t('faults.nothing') : got;
  const [line = '', column = ''] = brokenAt?.split(':') ?? [];
  const whole = brokenAt === null ? t('saved.file') : t('saved.place.json', { line, column });
  const number = item ? item.index + 1 : 0;
  const inList = item?.list === 'notes' ? 'saved.place.notes' : 'saved.place.views';
  const place = item ? t(inList, { n: number }) : whole;
  if (field === '') return t('saved.faultWhole', { place, reason, got: shown });
  return t('saved.fault', { place, field, reason, got: shown });
}
