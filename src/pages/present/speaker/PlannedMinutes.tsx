import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseMinutes } from '../../../deck/parseMinutes';
import type { Command } from '../../../deck/syncMessage';
import styles from './PlannedMinutes.module.css';

/** How many minutes the talk may take; empty: no plan. */
export function PlannedMinutes(props: { planned: number | null; onCommand: (command: Command) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (props.planned === null ? '' : String(props.planned));
  const minutes = parseMinutes(shown);
  const isBad = minutes === 'bad';
  const onChange = (text: string) => {
    setDraft(text);
    const read = parseMinutes(text);
    if (read !== 'bad') props.onCommand({ do: 'plan', minutes: read });
  };
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{t('speaker.planned')}</label>
      <input
        id={id}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setDraft(isBad ? shown : null)}
      />
      {isBad ? (
        <span id={`${id}-bad`} role="alert" className={styles.bad}>
          {t('speaker.badMinutes')}
        </span>
      ) : null}
    </span>
  );
}
