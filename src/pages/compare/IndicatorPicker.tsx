import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { groupBy } from '../../model/groupBy';
import type { IndicatorRow } from '../../model/indicatorRows';
import { searchMask } from '../../model/searchMask';
import { MOST_COMPARED } from '../../model/startingPoints';
import { ComboList } from '../../ui/ComboList';
import { ChosenChips } from '../shared/ChosenChips';
import { indicatorFields } from '../shared/indicatorFields';
import { wakePinyin } from '../shared/pinyin';
import { useSearchIndex } from '../shared/useSearchIndex';
import styles from './ComparePage.module.css';

/** Which indicators are compared: found by words, listed by domain; those chosen as chips in their order. */
export function IndicatorPicker(props: {
  all: readonly IndicatorRow[];
  chosen: readonly IndicatorRow[];
  onChoose: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { all, chosen, onChoose } = props;
  const picker = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const { index, pinyin } = useSearchIndex(all, indicatorFields);
  const ids = chosen.map(({ id }) => id);
  const isFull = ids.length >= MOST_COMPARED;

  const mask = index && searchMask(index, query, pinyin);
  const found = all.filter((row, i) => (mask === null || mask[i]) && (!isFull || ids.includes(row.id)));
  const groups = [...groupBy(found, (row) => row.domain)].map(([domain, rows]) => ({
    id: domain.id,
    title: inLanguage(domain.name, language),
    options: rows.map((row) => ({
      value: row.id,
      label: inLanguage(row.indicator.name, language),
      note: inLanguage(row.category.name, language),
      isChosen: ids.includes(row.id),
    })),
  }));
  const toggle = (id: string) => {
    if (ids.includes(id)) onChoose(ids.filter((other) => other !== id));
    else if (!isFull) onChoose([...ids, id]);
    setQuery('');
  };
  const count = t('compare.found', { n: found.length, chosen: ids.length, most: MOST_COMPARED });

  return (
    <div ref={picker} className={styles.picker}>
      <ChosenChips
        legend={t('compare.chosen')}
        items={chosen.map((row) => ({ id: row.id, label: inLanguage(row.indicator.short, language) }))}
        onChange={(left) => {
          onChoose(left);
          // The chips go, and the button with them.
          if (left.length === 0) picker.current?.querySelector('input')?.focus();
        }}
      />
      <ComboList
        label={t('compare.choose')}
        hint={t('compare.chooseHint')}
        query={query}
        onQuery={(words) => {
          wakePinyin();
          setQuery(words);
        }}
        groups={groups}
        onPick={toggle}
        said={isFull ? t('compare.full', { most: MOST_COMPARED }) : found.length > 0 ? count : t('compare.noneFound')}
        mode={{ isMultiple: true }}
      />
    </div>
  );
}
