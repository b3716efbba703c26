import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { Span } from '../../review/draft';
import { ChoiceField } from './ChoiceField';
import { DialogForm } from './DialogForm';
import styles from './Field.module.css';
import { FigureFieldset } from './FigureFieldset';
import { figureAt } from './figureAt';
import { useDesk } from './ReviewContext';
import { readTyped, type TypedFaults, type TypedFigure } from './typedFigure';
import { valuePlace } from './valuePlace';

const EMPTY: TypedFigure = {
  value: '',
  unit: '',
  bound: '',
  upTo: '',
  quote: '',
  section: '0',
  noteZh: '',
  noteEn: '',
};

/** A figure that the reading did not find, from the selected words or written by hand; it must stand in the text. */
export function AddFigureDialog({ span }: { span: Span | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft, material, catalogue, decide, open, choose, place } = useDesk();
  const [read] = useState(() => (span ? figureAt(draft.text, span, material.sections, catalogue) : null));
  const isCompleted = span !== null && read !== null && read.quote !== draft.text.slice(span.start, span.end);
  const [indicator, setIndicator] = useState(read?.figure?.indicator ?? '');
  const [typed, setTyped] = useState<TypedFigure>(() => {
    if (!read) return EMPTY;
    const { quote, section, figure } = read;
    if (!figure) return { ...EMPTY, quote, section };
    const { value, unit, bound, upTo } = figure;
    return {
      ...EMPTY,
      value: String(value),
      unit,
      bound: bound ?? '',
      upTo: upTo === null ? '' : String(upTo),
      quote,
      section,
    };
  });
  const [faults, setFaults] = useState<TypedFaults>({});
  const close = () => open(null);
  const save = () => {
    const { fields, faults: found } = readTyped(typed);
    const at = fields && valuePlace(draft.text, fields.quote, fields.value);
    setFaults(fields && !at ? { quote: 'notInText' } : found);
    if (!fields || !at) return false;
    const added = draft.decisions.slice(0, draft.done).filter(({ type }) => type === 'addFigure').length;
    const key = `a${added + 1}`;
    decide(
      [{ type: 'addFigure', span: at, fields: { ...fields, indicator: indicator || null } }],
      t('review.said.addFigure', { value: `${fields.value}${fields.unit}` }),
    );
    close();
    choose(key, place.tab !== 'text');
    return true;
  };
  return (
    <DialogForm
      title={t('review.addFigure')}
      lead={t(isCompleted ? 'review.addWhole' : 'review.addLead')}
      submit={t('review.add')}
      save={save}
      onClose={close}
    >
      <div className={styles.lone}>
        <ChoiceField
          label={t('terms.indicator')}
          value={indicator}
          options={[
            { value: '', label: t('review.laterIndicator') },
            ...catalogue.indicators.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })),
          ]}
          onChange={setIndicator}
        />
      </div>
      <FigureFieldset
        typed={typed}
        faults={faults}
        onChange={(change) => {
          setTyped({ ...typed, ...change });
          setFaults({});
        }}
      />
    </DialogForm>
  );
}
