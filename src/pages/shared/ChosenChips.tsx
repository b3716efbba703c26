import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { Chip } from '../../ui/Chip';
import styles from './ChosenChips.module.css';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';

/** What is chosen, each to be taken away, in its order. */
export function ChosenChips(props: {
  legend: string;
  items: readonly { id: string; label: string }[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { items, onChange } = props;
  const ids = items.map(({ id }) => id);
  const { result, chips, remember } = useFocusAfterRemoval(items, ids.join());
  return (
    <>
      <p ref={result} tabIndex={-1} className="visually-hidden">
        {props.legend}
      </p>
      {items.length > 0 ? (
        <fieldset ref={chips} className={styles.chips}>
          <legend className="visually-hidden">{props.legend}</legend>
          {items.map(({ id, label }, i) => (
            <Chip
              key={id}
              label={label}
              removeLabel={t('compare.remove', { name: label })}
              onRemove={() => {
                remember(i);
                onChange(ids.filter((other) => other !== id));
              }}
            />
          ))}
          <button type="button" className={button.link} onClick={() => onChange([])}>
            {t('compare.clear')}
          </button>
        </fieldset>
      ) : null}
    </>
  );
}
