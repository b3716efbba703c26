import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatValue, inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { rangeText, readBounds, type ValueRange } from '../../model/valueRange';
import styles from './RangeFilter.module.css';

const typed = (range: ValueRange | null) => ({ min: String(range?.min ?? ''), max: String(range?.max ?? '') });

/** Bounds of the value, offered where the rows share a unit. What is typed holds at once, where it makes sense. */
export function RangeFilter(props: {
  measured: { row: IndicatorRow; min: number; max: number };
  range: ValueRange | null;
  onChange: (range: string | null) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { row, min, max } = props.measured;
  const asked = props.range && rangeText(props.range);
  const [draft, setDraft] = useState(typed(props.range));
  const [seen, setSeen] = useState(asked);
  const read = readBounds(draft.min, draft.max);
  if (seen !== asked) {
    // Changed from elsewhere: a chip, Back, a link.
    setSeen(asked);
    if (!('text' in read) || read.text !== asked) setDraft(typed(props.range));
  }
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const bounds = readBounds(next.min, next.max);
    if ('text' in bounds) props.onChange(bounds.text);
  };
  const fault = 'fault' in read ? read.fault : null;
  const field = (bound: 'min' | 'max') => (
    <label>
      <span className={styles.label}>{t(`explorer.range.${bound}`)}</span>
      <input
        type="text"
        inputMode="decimal"
        value={draft[bound]}
        aria-invalid={fault !== null}
        aria-describedby={id}
        onChange={(event) => change({ [bound]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className={styles.range}>
      <legend>{t('explorer.range.title', { unit: inLanguage(row.indicator.unit, language) })}</legend>
      <div className={styles.fields}>
        {field('min')}
        {field('max')}
      </div>
      <p id={id} className={fault ? styles.fault : styles.hint}>
        {fault
          ? t(`explorer.range.${fault}`)
          : t('explorer.range.hint', {
              min: formatValue(row.indicator, min, language),
              max: formatValue(row.indicator, max, language),
            })}
      </p>
    </fieldset>
  );
}
