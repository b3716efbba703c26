import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import { useDataset } from '../pages/shared/DatasetContext';
import { facetWords } from '../pages/shared/facetWords';
import button from '../ui/button.module.css';
import { Notice } from '../ui/Notice';
import { repairsOf } from './repairsOf';

const KEYS = [
  'domain',
  'category',
  'kind',
  'unit',
  'status',
  'section',
  'tag',
  'show',
  'type',
  'sort',
  'view',
  'group',
  'columns',
  'pick',
  'report',
  'i',
  'place',
  'year',
  'base',
  'of',
  'at',
  'among',
] as const;

/** Says what in the address was not understood and what was done about it. */
export function RepairNotice() {
  const { t } = useTranslation();
  const nameOf = facetWords(useDataset(), t, useLanguage());
  const location = useLocation();
  const navigate = useNavigate();
  const query = useOptimisticSearchParams().toString().replace(/%2C/g, ',');
  const repairs = repairsOf(location.state);
  const name = (key: string) => {
    const known = KEYS.find((candidate) => candidate === key);
    return known ? t(`faults.keys.${known}`) : key;
  };
  return (
    <Notice
      tone="info"
      title={t('faults.repaired')}
      actions={
        <button
          type="button"
          className={button.button}
          // Filters chosen since are in the window's address only: the router does not follow them.
          onClick={() => {
            const { pathname, hash } = location;
            navigate({ pathname, search: query && `?${query}`, hash }, { replace: true, state: null });
          }}
        >
          {t('faults.dismiss')}
        </button>
      }
    >
      <ul>
        {repairs.map(({ key, value, instead }) => (
          <li key={`${key}=${value}`}>
            {instead === null
              ? t('faults.repairDropped', { key: name(key), value })
              : t('faults.repairReplaced', { key: name(key), value, instead: nameOf(key, instead) })}
            {key === 'report' ? t('faults.repairElsewhere') : ''}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
