import { useTranslation } from 'react-i18next';
import type { Density } from '../../../deck/density';
import { parseRoom } from '../../../deck/room';
import { isReadable } from '../../../deck/roomCheck';
import styles from './RoomWarning.module.css';

/** Says on a slide that the last row cannot read it, or that the address gives no room; a press opens the room check. */
export function RoomWarning(props: { density: Density; room: string | null; onOpen: () => void }) {
  const { t } = useTranslation();
  if (props.room === null) return null;
  const room = parseRoom(props.room);
  if (room && isReadable(props.density, room)) return null;
  return (
    <button type="button" className={styles.warning} onClick={props.onOpen}>
      {room ? t('speaker.room.warning', { farthest: room.farthest }) : t('speaker.room.badAddress')}
    </button>
  );
}
