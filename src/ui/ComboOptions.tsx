import styles from './ComboList.module.css';

export interface ComboOption {
  value: string;
  label: string;
  /** What helps to tell it from others of its name. */
  note?: string | undefined;
  isChosen: boolean;
}

export interface ComboGroup {
  id: string;
  /** Empty where the options need no heading. */
  title: string;
  options: readonly ComboOption[];
}

/** The list of a search field: groups of options; the one the arrows stand on is marked, the chosen are ticked. */
export function ComboOptions(props: {
  /** The elements' ids begin with it. */
  id: string;
  label: string;
  groups: readonly ComboGroup[];
  active: string | null;
  isMultiple: boolean;
  onPick: (value: string) => void;
}) {
  const { id, groups, active } = props;
  const optionsOf = (group: ComboGroup) =>
    group.options.map((option) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus
      <div
        key={option.value}
        id={`${id}-${option.value}`}
        role="option"
        tabIndex={-1}
        aria-selected={option.isChosen}
        data-value={option.value}
        data-active={option.value === active ? '' : undefined}
        className={styles.option}
        onClick={() => props.onPick(option.value)}
      >
        <span aria-hidden="true" className={styles.tick}>
          {option.isChosen ? '✓' : ''}
        </span>
        <span>
          {option.label}
          {option.note ? <span className={styles.note}> {option.note}</span> : null}
        </span>
      </div>
    ));
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      // It scrolls: without this, Tab would stop on it.
      tabIndex={-1}
      aria-label={props.label}
      aria-multiselectable={props.isMultiple || undefined}
      className={styles.list}
      // The focus stays in the search field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) =>
        group.options.length === 0 ? null : group.title === '' ? (
          optionsOf(group)
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`} data-domain={group.id}>
            <div id={`${id}-group-${group.id}`} className={styles.groupTitle}>
              {group.title}
            </div>
            {optionsOf(group)}
          </div>
        ),
      )}
    </div>
  );
}
