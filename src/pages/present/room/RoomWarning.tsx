import { useTranslation } from 'react-i18next';
import type { Density } from '../../../deck/density';
import { parseRoom } from '../../../deck/room';
import { isReadable } from '../../../deck/roomCheck';
import styles from './RoomWarning.module.css';

/** Says on a slide that the last row of the room in the address cannot read it; a press opens the room check. */
export function RoomWarning(props: { density: Density; room: string | null; onOpen: () => void }) {
  const { t } = useTranslation();
  const room = props.room === null ? null : parseRoom(props.room);
  if (!room || isReadable(props.density, room)) return null;
  return (
    <button type="button" className={styles.warning} onClick={props.onOpen}>
      {t('speaker.room.warning', { farthest: room.farthest })}
    </button>
  );
}
