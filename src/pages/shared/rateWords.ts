import type { TFunction } from 'i18next';
import type { Headline } from '../../model/headline';

/** How many of the rates are at 100%, without a full stop; where some are short, {@link gapWords} goes on. */
export function rateWords({ rates, atCeiling, belowCeiling }: Headline, t: TFunction): string {
  if (atCeiling === 0) return rates === 1 ? t('overview.leadOneShort') : t('overview.leadNoneAt', { rates });
  if (belowCeiling > 0) return t('overview.lead', { count: atCeiling, rates });
  if (rates === 1) return t('overview.leadOne');
  return rates === 2 ? t('overview.leadBoth') : t('overview.leadAll', { rates });
}

/** How many are short; empty where none is, and where all are, which {@link rateWords} says. */
export function gapWords({ atCeiling, belowCeiling }: Headline, t: TFunction): string {
  return atCeiling > 0 && belowCeiling > 0 ? t('overview.leadGap', { count: belowCeiling }) : '';
}
