import { useState } from 'react';
import styles from './TakeAway.module.css';

/** One kind of thing to carry away: which one, where there are several, and the forms it comes in. */
export function TakeAwayGroup<Item extends { id: string; name: string }, Form extends string>(props: {
  title: string;
  /** Names the choice between several. */
  which: string;
  items: readonly Item[];
  forms: readonly (readonly [Form, label: string])[];
  isBusy: boolean;
  onTake: (form: Form, item: Item) => void;
}) {
  const { items, isBusy } = props;
  const [chosen, choose] = useState('');
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  if (!item) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{props.title}</legend>
      {items.length > 1 ? (
        <select
          aria-label={props.which}
          className={styles.choice}
          value={item.id}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
      <div className={styles.items} data-forms={props.forms.length}>
        {props.forms.map(([form, label]) => (
          <button key={form} type="button" aria-disabled={isBusy} onClick={() => props.onTake(form, item)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
