import type { Localized } from '../../dataset/schema';
import { TextField } from './TextField';

/** A name in both languages, side by side; English may be left out where the hint says so. */
export function NamesField(props: {
  labels: { zh: string; en: string };
  value: Localized;
  onChange: (value: Localized) => void;
  hint?: string | undefined;
  fault?: string | undefined;
  isWide?: boolean;
}) {
  const { labels, value, onChange, isWide = false } = props;
  return (
    <>
      <TextField
        label={labels.zh}
        lang="zh-CN"
        isWide={isWide}
        value={value.zh}
        fault={props.fault}
        onChange={(zh) => onChange({ ...value, zh })}
      />
      <TextField
        label={labels.en}
        lang="en"
        isWide={isWide}
        value={value.en}
        hint={props.hint}
        onChange={(en) => onChange({ ...value, en })}
      />
    </>
  );
}
