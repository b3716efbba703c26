import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { proposeIndicator } from '../../review/proposeIndicator';
import type { ReviewFigure } from '../../review/reviewState';
import { DialogForm } from './DialogForm';
import { IndicatorFieldset } from './IndicatorFieldset';
import { valueWords } from './itemWords';
import { useDesk } from './ReviewContext';
import { type IndicatorFaults, readTypedIndicator, typedIndicator } from './typedIndicator';

/** A new indicator for the catalogue, filled in as far as the figure tells; the figure is assigned to it. */
export function NewIndicatorDialog({ figure }: { figure: ReviewFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, material, base, catalogue, decide, open, focusChosen } = useDesk();
  const [typed, setTyped] = useState(() =>
    typedIndicator(proposeIndicator(figure, material, base, state.indicators), base),
  );
  const [faults, setFaults] = useState<IndicatorFaults>({});
  const close = () => {
    open(null);
    focusChosen();
  };
  const save = () => {
    const read = readTypedIndicator(typed, catalogue);
    if (read.faults !== null) {
      setFaults(read.faults);
      return false;
    }
    const { indicator, category } = read;
    decide(
      [{ type: 'indicator', indicator, category, figure: figure.key }],
      t('review.said.indicator', { name: indicator.name.zh }),
    );
    close();
    return true;
  };
  return (
    <DialogForm
      title={t('review.newIndicator')}
      lead={t('review.newIndicatorLead', { value: valueWords(figure.fields, language), quote: figure.fields.quote })}
      submit={t('review.saveIndicator')}
      save={save}
      onClose={close}
    >
      <IndicatorFieldset
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
