import { useId, useRef, useState } from 'react';
import styles from './ComboList.module.css';
import { type ComboGroup, ComboOptions } from './ComboOptions';
import look from './field.module.css';

/**
 * A search field with the list of what it finds: arrows go through the list, Enter chooses, Esc closes. The focus
 * stays in the field. The list opens below the field, or stands open where `isInline`.
 * @param props.said what the list holds, told to screen readers and shown below it; where nothing is found, instead
 */
export function ComboList(props: {
  label: string;
  hint: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly ComboGroup[];
  onPick: (value: string) => void;
  said: string;
  mode: { isInline?: boolean; isMultiple?: boolean };
}) {
  const { groups, mode } = props;
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const values = groups.flatMap((group) => group.options.map((option) => option.value));
  const at = active === null ? -1 : values.indexOf(active);
  const isShown = mode.isInline || isOpen;
  const hasList = isShown && values.length > 0;

  const go = (to: number) => {
    const next = values[Math.max(0, Math.min(values.length - 1, to))] ?? null;
    setActive(next);
    setIsOpen(true);
    field.current?.querySelector(`[data-value="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (value: string) => {
    props.onPick(value);
    if (!mode.isMultiple) setIsOpen(false);
  };
  const press = (event: React.KeyboardEvent) => {
    // Enter and arrows also serve an input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const only = values.length === 1 ? values[0] : undefined;
      const value = at >= 0 ? values[at] : only;
      if (value !== undefined) pick(value);
    } else if (event.key === 'Escape' && (isOpen || props.query !== '') && !mode.isInline) {
      event.preventDefault();
      setIsOpen(false);
      props.onQuery('');
    }
  };

  return (
    <div ref={field} className={styles.field}>
      <label htmlFor={`${id}-input`} className={look.label}>
        {props.label}
      </label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autoComplete="off"
        enterKeyHint="done"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? `${id}-list` : undefined}
        aria-activedescendant={hasList && at >= 0 ? `${id}-${active}` : undefined}
        className={styles.input}
        placeholder={props.hint}
        value={props.query}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        onKeyDown={press}
        // What is pressed in the list leaves the focus here.
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          setIsOpen(true);
          setActive(null);
          props.onQuery(event.target.value);
        }}
      />
      <div className={mode.isInline ? styles.inline : styles.popup} hidden={!isShown}>
        {hasList ? (
          <ComboOptions
            id={id}
            label={props.label}
            groups={groups}
            active={active}
            isMultiple={mode.isMultiple ?? false}
            onPick={pick}
          />
        ) : null}
        <p role="status" className={styles.said}>
          {isShown ? props.said : ''}
        </p>
      </div>
    </div>
  );
}
