import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/useLanguage';
import type { GapPoint } from '../model/gapSeries';
import styles from './GapChart.module.css';
import { spoken } from './spoken';

/**
 * How far each rate is from 100%: a list whose marks start at 100% and grow with the gap, the printed rate beside.
 * Names lead to their indicators by pointer, touch and screen reader; the keyboard walks the marks.
 * @param points rates, in the order to show; gaps in percentage points
 */
export function GapChart(props: {
  points: readonly GapPoint[];
  hrefOf: (id: string) => string;
  /** A press on a mark or its rate opens what states it. */
  onOpen: (id: string) => void;
  /** The one to stand out; the others step back. */
  highlight?: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const longest = Math.max(...props.points.map((point) => point.gap));
  const worded = props.points.every(({ isExact }) => isExact)
    ? {}
    : {
        'data-worded': '',
        style: {
          ['--value-ems' as string]: widest(props.points.map(({ printed }) => printed)),
          ['--number-ems' as string]: widest(props.points.map(({ gapNumber }) => gapNumber)),
        },
      };
  return (
    <ol className={styles.chart} {...worded}>
      {props.points.map((point, i) => {
        const end = longest > 0 ? (point.gap / longest) * 100 : 0;
        const isFaded = props.highlight !== undefined && props.highlight !== point.id;
        return (
          <li
            key={point.id}
            data-domain={point.domain}
            data-figure={point.id}
            className={isFaded ? `${styles.row} ${styles.faded}` : styles.row}
          >
            <Link
              to={props.hrefOf(point.id)}
              className={styles.label}
              tabIndex={-1}
              aria-current={props.highlight === point.id ? 'true' : undefined}
            >
              {point.label} <span className={styles.domain}>{point.domainName}</span>
            </Link>
            <button
              type="button"
              className={styles.figure}
              tabIndex={-1}
              data-mark=""
              onClick={() => props.onOpen(point.id)}
            >
              <span className="visually-hidden">{point.label}</span>
              <span className={styles.track}>
                <svg aria-hidden="true" width="100%" focusable="false">
                  <line className={styles.stem} x1="0" x2={`${end}%`} y1="50%" y2="50%" />
                  <circle className={styles.dot} cx={`${end}%`} cy="50%" />
                  <text className={styles.gap} x={`${end}%`} y="50%" dx="0.9em" dy="0.35em">
                    {point.gapNumber}
                  </text>
                </svg>
              </span>
              <span className={styles.value}>{point.printed}</span>
              <span className="visually-hidden">
                {spoken(
                  [
                    point.isShort ? t('terms.shortBy', { gap: point.gapText }) : t('terms.reached'),
                    t('chart.position', { n: i + 1, of: props.points.length }),
                    t('chart.open'),
                  ],
                  language,
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** About how wide the widest of some short texts is in heavy type, in em. */
const widest = (texts: readonly string[]) =>
  Math.max(
    ...texts.map((text) => [...text].reduce((sum, char) => sum + (/[%\u2e80-\uffff]/.test(char) ? 1 : 0.62), 0)),
  );
