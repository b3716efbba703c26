import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Density } from '../../../deck/density';
import { parseMetres, parseRoom, ROOM_BOUNDS, roomText } from '../../../deck/room';
import type { Slide } from '../../../deck/slide';
import button from '../../../ui/button.module.css';
import { MetresField } from './MetresField';
import styles from './RoomCheck.module.css';
import { RoomResult } from './RoomResult';
import { RoomSketch } from './RoomSketch';

/** What the room check is about, and what it can change in the address. */
export interface RoomCheckProps {
  slides: readonly Slide[];
  density: Density;
  /** As in the address: `1.5x8`, or null. */
  room: string | null;
  onRoom: (room: string | null) => void;
  onType: (density: Density) => void;
  onClose: () => void;
}

/** A layer that answers whether the last row can read the slides. */
export function RoomCheck({ slides, density, room, onRoom, onType, onClose }: RoomCheckProps) {
  const { t } = useTranslation();
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const known = room === null ? null : parseRoom(room);
  const [height, setHeight] = useState(known ? String(known.imageHeight) : '');
  const [seat, setSeat] = useState(known ? String(known.farthest) : '');
  useEffect(() => {
    const before = document.activeElement;
    layer.current?.querySelector('input')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  const read = (nextHeight: string, nextSeat: string) => {
    setHeight(nextHeight);
    setSeat(nextSeat);
    const imageHeight = parseMetres(nextHeight, ROOM_BOUNDS.imageHeight);
    const farthest = parseMetres(nextSeat, ROOM_BOUNDS.farthest);
    onRoom(imageHeight === null || farthest === null ? null : roomText({ imageHeight, farthest }));
  };

  return (
    <div ref={layer} role="dialog" aria-labelledby={id} className={styles.layer}>
      <div className={styles.head}>
        <h2 id={id}>{t('speaker.room.title')}</h2>
        <button type="button" className={button.button} onClick={onClose}>
          {t('speaker.room.close')}
        </button>
      </div>
      <p className={styles.lead}>{t('speaker.room.lead')}</p>
      <div className={styles.fields}>
        <MetresField
          label={t('speaker.room.imageHeight')}
          bounds={ROOM_BOUNDS.imageHeight}
          value={height}
          onChange={(text) => read(text, seat)}
        />
        <MetresField
          label={t('speaker.room.farthest')}
          bounds={ROOM_BOUNDS.farthest}
          value={seat}
          onChange={(text) => read(height, text)}
        />
      </div>
      {known ? (
        <>
          <RoomSketch room={known} />
          <RoomResult slides={slides} density={density} room={known} onType={onType} />
        </>
      ) : (
        <p className={styles.hint}>{t(room === null ? 'speaker.room.hint' : 'speaker.room.badAddress')}</p>
      )}
    </div>
  );
}
