import { useTranslation } from 'react-i18next';
import { ENCODINGS, type Encoding } from '../../../intake/encodings';
import type { IntakeSource } from '../../../intake/intake';
import { SelectField } from '../../../ui/SelectField';
import styles from './EncodingField.module.css';

/** How the bytes of a file were read, to be changed; nothing where its form leaves no choice. */
export function EncodingField(props: {
  source: IntakeSource | null;
  encoding: Encoding | null;
  onChange: (source: File, encoding: Encoding) => void;
}) {
  const { t } = useTranslation();
  const { source, encoding } = props;
  if (encoding === null || !(source instanceof File)) return null;
  return (
    <div className={styles.encoding}>
      <SelectField
        label={t('intake.encoding')}
        labelPlace="beside"
        value={encoding}
        options={ENCODINGS.map((value) => ({ value, label: t(`intake.encodings.${value}`) }))}
        onChange={(value) => {
          const chosen = ENCODINGS.find((each) => each === value);
          if (chosen) props.onChange(source, chosen);
        }}
      />{' '}
      <span className={styles.file}>{source.name}</span>
    </div>
  );
}
