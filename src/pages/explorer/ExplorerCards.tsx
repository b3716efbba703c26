import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueParts } from '../../model/rowText';
import { useTextScale } from '../../preferences/useTextScale';
import { usePrinting } from '../../ui/usePrinting';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { FigureButton } from '../shared/FigureButton';
import { Marked } from '../shared/Marked';
import { useTo } from '../shared/useTo';
import { CutOnPaper } from './CutOnPaper';
import styles from './ExplorerCards.module.css';
import type { ExplorerListProps } from './ExplorerTable';
import { explorerLines } from './explorerLines';
import { PickBox, type Picked } from './PickBox';
import { useVisibleLines } from './useVisibleLines';

const CARD_WIDTH = 260;
const CARD_HEIGHT = 200;
const CARDS_ON_PAPER = 3;

/** The rows as cards: the figure first, then what it is; as many beside each other as there is room for. */
export const ExplorerCards = memo(function ExplorerCards({ groups, headingOf, picked, search }: ExplorerListProps) {
  const list = useRef<HTMLDivElement>(null);
  const columns = useColumns(list);
  const across = usePrinting() ? CARDS_ON_PAPER : columns;
  const lines = useMemo(() => explorerLines(groups, headingOf !== null, across), [groups, headingOf, across]);
  const { indexes, above, below, measure } = useVisibleLines(lines.length, CARD_HEIGHT, list);
  const [first = 0] = indexes;
  return (
    <div ref={list}>
      <CutOnPaper lines={lines} />
      <div style={{ height: above }} />
      {lines.slice(first, first + indexes.length).map((line, i) => {
        const index = first + i;
        if (line.kind === 'group') {
          return (
            <h2 key={line.id} ref={measure} data-index={index} className={styles.group}>
              {headingOf?.(line.group)}
            </h2>
          );
        }
        return (
          <ul
            key={line.id}
            ref={measure}
            data-index={index}
            className={styles.line}
            style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
          >
            {line.rows.map((row) => (
              <Card key={row.id} row={row} picked={picked} search={search} />
            ))}
          </ul>
        );
      })}
      <div style={{ height: below }} />
    </div>
  );
});

function Card({ row, picked, search }: { row: IndicatorRow; picked: Picked; search: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const isUnread = useDataset().report === null;
  const figure = valueParts(row, language);
  const gap = gapText(row, language);
  const status = isUnread ? t('terms.noValue') : t(`terms.statuses.${row.status}`);
  return (
    <li className={styles.card} data-figure={row.id} data-domain={row.domain.id}>
      <p className={row.status === 'below-ceiling' ? styles.short : styles.figure}>
        <FigureButton row={row}>
          {figure ? (
            <>
              <span className={styles.number}>{figure.number}</span>
              <span className={styles.unit}>
                {language === 'en' && figure.unit !== '%' ? ' ' : ''}
                {figure.unit}
              </span>
            </>
          ) : (
            t('terms.noValue')
          )}
        </FigureButton>
      </p>
      <p className={styles.name}>
        <PickBox row={row} picked={picked} />
        <Link to={to(paths.indicator(row.id), search)}>
          <Marked text={inLanguage(row.indicator.name, language)} isName />
        </Link>
      </p>
      <p className={styles.facts}>
        <span className={styles.domain}>{inLanguage(row.domain.short, language)}</span>
        {` · ${inLanguage(row.category.name, language)}${row.section ? ` · ${row.section.label}` : ''}`}
      </p>
      <p className={styles.facts}>{gap ? t('terms.shortBy', { gap }) : status}</p>
    </li>
  );
}

/** How many cards fit beside each other; follows the width of the list. */
function useColumns(list: React.RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(3);
  const width = useTextScale().length(CARD_WIDTH);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const count = () => setColumns(Math.max(1, Math.floor(element.clientWidth / width)));
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, width]);
  return columns;
}
