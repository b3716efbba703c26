import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './EntryForm.module.css';
import { ENTRY_FIELDS, type EntryFault, type EntryField, type EntryFields } from './entryFields';

/** Fields whose form has to be told. */
const HINTED = ['adminCode', 'year', 'publishedAt'] as const;
const isHinted = (field: EntryField): field is (typeof HINTED)[number] => HINTED.some((each) => each === field);

/** Whose report it is, filled in by a person; what is wrong is told at the field. */
export function EntryForm(props: {
  fields: EntryFields;
  faults: Readonly<Partial<Record<EntryField, EntryFault>>>;
  onChange: (field: EntryField, value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { fields, faults } = props;
  return (
    <fieldset className={styles.form}>
      <legend>{t('importing.formTitle')}</legend>
      <div className={styles.fields}>
        {ENTRY_FIELDS.map((field) => {
          const fault = faults[field];
          const name = t(`intake.columns.${field}`);
          const said = fault ? t(`importing.faults.${fault.code}`, { field: name, detail: fault.detail }) : '';
          return (
            <div key={field} className={styles[field]}>
              <label htmlFor={`${id}-${field}`}>{name}</label>
              <input
                id={`${id}-${field}`}
                value={fields[field]}
                required
                aria-invalid={fault !== undefined}
                aria-describedby={`${id}-${field}-said`}
                {...(field === 'adminCode' || field === 'year' ? { inputMode: 'numeric' } : {})}
                onChange={({ target }) => props.onChange(field, target.value)}
              />
              <div id={`${id}-${field}-said`}>
                {isHinted(field) ? <p className={styles.hint}>{t(`importing.hints.${field}`)}</p> : null}
                {said ? <p className={styles.fault}>{said}</p> : null}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
