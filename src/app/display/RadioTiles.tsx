import { useId } from 'react';
import part from './part.module.css';
import styles from './tiles.module.css';

export interface Tile<Value extends string> {
  value: Value;
  label: string;
  /** The name of a theme or background: the tile is drawn in its colours. */
  shows?: string;
  /** How its name looks. */
  className?: string | undefined;
  isDisabled?: boolean;
}

/** One of several, each a tile to press, in one group or more; the arrow keys go through all of them. */
export function RadioTiles<Value extends string>(props: {
  legend: string;
  note?: string | null;
  /** `shows`: the theme in whose colours all of a group is drawn; `isInPairs`: its tiles are wider, two a row where there is little room. */
  groups: readonly { title?: string; shows?: string; isInPairs?: boolean; tiles: readonly Tile<Value>[] }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <fieldset
      className={part.part}
      disabled={props.isDisabled}
      aria-describedby={props.note ? `${id}-note` : undefined}
    >
      <legend>{props.legend}</legend>
      {props.note ? (
        <p id={`${id}-note`} className={part.note}>
          {props.note}
        </p>
      ) : null}
      {props.groups.map(({ title, shows: theme, isInPairs, tiles }) => (
        <div key={title ?? ''}>
          {title ? <p className={part.title}>{title}</p> : null}
          <div className={`${styles.tiles} ${isInPairs ? styles.pairs : ''}`} data-shows={theme}>
            {tiles.map(({ value, label, className, shows, isDisabled }) => (
              <label
                key={value}
                data-shows={shows}
                data-disabled={isDisabled ? '' : undefined}
                className={`${styles.tile} ${shows ? styles.shown : ''} ${props.chosen === value ? styles.chosen : ''}`}
              >
                <input
                  type="radio"
                  name={id}
                  checked={props.chosen === value}
                  disabled={isDisabled}
                  onChange={() => props.onChoose(value)}
                />
                <span className={className}>{label}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
