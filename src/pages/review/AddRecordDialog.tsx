import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFields, Span } from '../../review/draft';
import { clauseAround } from './clauseAround';
import { DialogForm } from './DialogForm';
import { RecordFieldset } from './RecordFieldset';
import { useDesk } from './ReviewContext';
import { type RecordFaults, recordFaults } from './recordFaults';
import { sectionOf } from './sectionOf';
import { titleOf } from './titleOf';

/** A record that the reading did not find, from the selected words or written by hand; its quote must stand in the text. */
export function AddRecordDialog({ span }: { span: Span | null }) {
  const { t } = useTranslation();
  const { draft, material, decide, open, choose, place } = useDesk();
  const { text } = draft;
  const [fields, setFields] = useState<RecordFields>(() => {
    const words = span ? text.slice(span.start, span.end) : '';
    const sentence = span ? clauseAround(text, span) : null;
    return {
      kind: 'measure',
      domain: '',
      category: '',
      section: span ? sectionOf(material.sections, span.start) : '0',
      title: { zh: titleOf(words), en: '' },
      tags: [],
      quote: sentence ? text.slice(sentence.start, sentence.end) : '',
    };
  });
  const [isCompleted] = useState(() => span !== null && fields.quote !== text.slice(span.start, span.end));
  const [faults, setFaults] = useState<RecordFaults>({});
  const close = () => open(null);
  const save = () => {
    const quote = fields.quote.trim();
    const at = text.indexOf(quote);
    const found = recordFaults(fields, t('review.wanting', { returnObjects: true }));
    if (quote !== '' && at === -1) found.quote = t('review.typed.notInText');
    setFaults(found);
    if (Object.keys(found).length > 0) return false;
    const added = draft.decisions.slice(0, draft.done).filter(({ type }) => type === 'addRecord').length;
    const where = { start: at, end: at + quote.length };
    decide(
      [{ type: 'addRecord', span: where, fields: { ...fields, quote } }],
      t('review.said.addRecord', { name: fields.title.zh }),
    );
    close();
    choose(`b${added + 1}`, place.tab !== 'text');
    return true;
  };
  return (
    <DialogForm
      title={t('review.addRecord')}
      lead={t(isCompleted ? 'review.addWhole' : 'review.addLead')}
      submit={t('review.add')}
      save={save}
      onClose={close}
    >
      <RecordFieldset
        fields={fields}
        faults={faults}
        onChange={(change) => {
          setFields({ ...fields, ...change });
          setFaults({});
        }}
      />
    </DialogForm>
  );
}
