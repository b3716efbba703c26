import { useTranslation } from 'react-i18next';
import type { Density } from '../../../deck/density';
import type { Room } from '../../../deck/room';
import { roomCheck } from '../../../deck/roomCheck';
import type { Slide } from '../../../deck/slide';
import button from '../../../ui/button.module.css';
import styles from './RoomCheck.module.css';

/** Whether the last row can read the slides, in a sentence; where not, what would help. */
export function RoomResult(props: {
  slides: readonly Slide[];
  density: Density;
  room: Room;
  onType: (density: Density) => void;
}) {
  const { t } = useTranslation();
  const { slides, density, room, onType } = props;
  const report = roomCheck(slides, density, room);
  const { below, remedy, limits, needed, neededPercent: percent, smallest } = report;
  return (
    <div role="status" className={styles.result}>
      <p>{t('speaker.room.needed', { ...room, percent, px: needed })}</p>
      <p className={below.length > 0 ? styles.fails : styles.passes}>
        {below.length > 0
          ? t('speaker.room.fails', { count: below.length, smallest })
          : t('speaker.room.passes', { smallest })}
      </p>
      {below.length > 0 || report.isSourceReadable ? null : <p>{t('speaker.room.sourceFails')}</p>}
      {remedy === null ? null : (
        <p>
          <button type="button" className={button.primary} onClick={() => onType(remedy)}>
            {t(`speaker.room.remedies.${remedy}`)}
          </button>
        </p>
      )}
      {limits ? <p>{t('speaker.room.limits', { ...limits })}</p> : null}
    </div>
  );
}
