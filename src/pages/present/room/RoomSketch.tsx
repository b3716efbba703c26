import { useTranslation } from 'react-i18next';
import type { Room } from '../../../deck/room';
import { roomSketch } from '../../../deck/roomSketch';
import { useLanguage } from '../../../i18n/useLanguage';
import { formatNumber } from '../../../model/format';
import styles from './RoomSketch.module.css';

/** The room from the side: the picture, the seats, and what the last row looks at. */
export function RoomSketch({ room }: { room: Room }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { width, height, top, bottom, seats, floor, eye } = roomSketch(room);
  const last = seats[seats.length - 1] ?? 0;
  const metres = (n: number) => t('speaker.room.metres', { n: formatNumber(n, language) });
  const label = t('speaker.room.sketch', { ...room });
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className={styles.floor} x1={0} x2={width} y1={floor} y2={floor} />
      <line className={styles.sight} x1={24} y1={top} x2={last} y2={eye} />
      <line className={styles.sight} x1={24} y1={bottom} x2={last} y2={eye} />
      <line className={styles.screen} x1={24} x2={24} y1={top} y2={bottom} />
      {seats.map((x) => (
        <g key={x} className={x === last ? styles.last : styles.seat} transform={`translate(${x} ${floor})`}>
          <circle cy={-26} r={6} />
          <path d="M-6 -18 H6 V0 H-6 Z" />
        </g>
      ))}
      <text x={34} y={Math.max(top, 14)} className={styles.text}>
        {metres(room.imageHeight)}
      </text>
      <text x={last} y={height - 6} textAnchor="middle" className={styles.text}>
        {metres(room.farthest)}
      </text>
    </svg>
  );
}
