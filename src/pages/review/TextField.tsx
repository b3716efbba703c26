import { Field } from './Field';
import styles from './Field.module.css';

/** A line of text under its label; `isLong`: several lines. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  fault?: string | undefined;
  isWide?: boolean;
  isLong?: boolean;
  /** What is typed is Chinese or English whatever the page is in. */
  lang?: 'zh-CN' | 'en';
  mode?: 'decimal' | 'numeric';
}) {
  const { label, hint, fault, value, lang } = props;
  const shared = { value, lang, spellCheck: false, autoComplete: 'off', className: styles.input };
  return (
    <Field label={label} hint={hint} fault={fault} isWide={props.isWide === true || props.isLong === true}>
      {(ids) =>
        props.isLong ? (
          <textarea {...ids} {...shared} rows={3} onChange={({ target }) => props.onChange(target.value)} />
        ) : (
          <input
            {...ids}
            {...shared}
            type="text"
            inputMode={props.mode}
            onChange={({ target }) => props.onChange(target.value)}
          />
        )
      }
    </Field>
  );
}
