import styles from './ChartLegend.module.css';

export interface LineStyle {
  hue: string;
  /** As in `stroke-dasharray`; empty for an unbroken line. */
  dash: string;
}

/** Told apart without colour; the first is the one in question and the only unbroken one. */
const DASHES = ['', '7 4', '2 4', '12 4 2 4', '12 6', '4 2 1 2'];
const HUES = ['var(--ink)', 'var(--ink-2)', 'var(--ink-3)'];

/** How the line at a position is drawn: the first in the chart's hue, the others in ink. */
export function lineStyle(position: number, hue: string): LineStyle {
  const dash = DASHES[position % DASHES.length] ?? '';
  return { hue: position === 0 ? hue : (HUES[(position - 1) % HUES.length] ?? 'var(--ink)'), dash };
}

/** What each line of a chart stands for, with a piece of it. */
export function LineLegend({ parts }: { parts: readonly { id: string; name: string; style: LineStyle }[] }) {
  return (
    <ul className={styles.legend}>
      {parts.map(({ id, name, style }) => (
        <li key={id}>
          <svg aria-hidden="true" width="36" height="12" className={styles.swatch}>
            <line x1="0" x2="36" y1="6" y2="6" stroke={style.hue} strokeWidth="2" strokeDasharray={style.dash} />
            <circle cx="18" cy="6" r="4" fill={style.hue} stroke="var(--panel)" strokeWidth="1.5" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
