import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ReviewRecord } from '../../review/reviewState';
import { ItemForm } from './ItemForm';
import { itemName } from './itemWords';
import { RecordFieldset } from './RecordFieldset';
import { useDesk } from './ReviewContext';
import { type RecordFaults, recordFaults } from './recordFaults';
import { changedFields } from './typedFigure';

/** Corrects what was read of a record; accepting it is a decision of its own. */
export function RecordForm({ record }: { record: ReviewRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue, decide, open, focusChosen } = useDesk();
  const [fields, setFields] = useState(record.fields);
  const [faults, setFaults] = useState<RecordFaults>({});
  const name = itemName(record, catalogue, language);
  const close = () => {
    open(null);
    focusChosen();
  };
  const save = () => {
    const found = recordFaults(fields, t('review.wanting', { returnObjects: true }));
    setFaults(found);
    if (Object.keys(found).length > 0) return false;
    const change = changedFields(record.fields, fields);
    if (Object.keys(change).length > 0) {
      decide([{ type: 'record', key: record.key, change }], t('review.said.edit', { name }));
    }
    close();
    return true;
  };
  return (
    <ItemForm label={t('review.editOf', { name })} save={save} onClose={close}>
      <RecordFieldset
        fields={fields}
        faults={faults}
        onChange={(change) => {
          setFields({ ...fields, ...change });
          setFaults({});
        }}
      />
    </ItemForm>
  );
}
