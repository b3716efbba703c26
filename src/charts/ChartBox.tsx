import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ChartBox.module.css';
import { chartKeys } from './chartKeys';
import { TABLE_KEY } from './tableKey';

/**
 * A chart as one stop of the Tab key, with arrows inside, a summary in words, and the same numbers as a table one key
 * away.
 */
export function ChartBox(props: {
  label: string;
  /** What there is to see, in sentences. */
  summary: ReactNode;
  children: ReactNode;
  table: ReactNode;
  /** The table is made when it is first asked for. */
  isLate?: boolean;
  /** The drawing itself names every number: on paper, where the table cannot be folded, it is left off. */
  isLabelled?: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [isAsked, setIsAsked] = useState(!props.isLate);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what stands inside
    <div onKeyDown={onKey}>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no set of fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrows walk its marks */}
      <div role="group" aria-label={props.label} aria-describedby={id} tabIndex={0} className={styles.box}>
        <div id={id}>
          <p className="visually-hidden">{props.summary}</p>
          <p className={`${styles.keys} screen-only`}>{t('chart.keys')}</p>
        </div>
        {props.children}
      </div>
      <details
        className={props.isLabelled ? `${styles.details} screen-only` : styles.details}
        onToggle={() => setIsAsked(true)}
      >
        <summary>{t('terms.asTable')}</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of fields */}
        <div role="group" aria-label={props.label} tabIndex={-1} data-table="">
          {isAsked ? props.table : null}
        </div>
      </details>
    </div>
  );
}

/** Takes the keys of a chart, and no others. */
function onKey(event: KeyboardEvent<HTMLElement>) {
  const { target } = event;
  // With Caps Lock, a letter comes as a capital.
  const key = event.key.toLowerCase() === TABLE_KEY ? TABLE_KEY : event.key;
  const [box, table] = event.currentTarget.children;
  if (!(box instanceof HTMLElement && table instanceof HTMLDetailsElement && target instanceof Element)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  // What closes by Esc elsewhere, and what scrolls by arrows, stays so.
  const isWalked = box.contains(target) && /^(Arrow.+|Home|End)$/.test(key);
  const isLeft = key === 'Escape' && target !== box && (box.contains(target) || table.open);
  if (key !== TABLE_KEY && !isWalked && !isLeft) return;
  event.preventDefault();
  chartKeys(key, box, table);
}
