import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseMetres } from '../../../deck/room';
import styles from './RoomCheck.module.css';

/** A length in metres; what cannot be one is said below the field. */
export function MetresField(props: {
  label: string;
  bounds: readonly [number, number];
  value: string;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { label, bounds, value } = props;
  const [least, most] = bounds;
  const [isLeft, setLeft] = useState(true);
  // Not while it is being written: `0` is on its way to `0.8`.
  const isBad = isLeft && value.trim() !== '' && parseMetres(value, bounds) === null;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {isBad ? (
        <p id={`${id}-bad`} role="alert" className={styles.bad}>
          {t('speaker.room.badMetres', { got: value.trim(), least, most })}
        </p>
      ) : null}
    </div>
  );
}
