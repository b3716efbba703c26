import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ReviewFigure } from '../../review/reviewState';
import { FigureFieldset } from './FigureFieldset';
import { ItemForm } from './ItemForm';
import { figureName } from './itemWords';
import { useDesk } from './ReviewContext';
import { changedFields, readTyped, type TypedFaults, typedFigure } from './typedFigure';

/** Corrects what was read of a figure; accepting it is a decision of its own. */
export function FigureForm({ figure }: { figure: ReviewFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue, decide, open, focusChosen } = useDesk();
  const [typed, setTyped] = useState(() => typedFigure(figure.fields));
  const [faults, setFaults] = useState<TypedFaults>({});
  const name = figureName(figure, catalogue, language);
  const close = () => {
    open(null);
    focusChosen();
  };
  const save = () => {
    const read = readTyped(typed);
    setFaults(read.faults);
    if (!read.fields) return false;
    const change = changedFields(figure.fields, read.fields);
    if (Object.keys(change).length > 0) {
      decide([{ type: 'figure', key: figure.key, change }], t('review.said.edit', { name }));
    }
    close();
    return true;
  };
  return (
    <ItemForm label={t('review.editOf', { name })} save={save} onClose={close}>
      <FigureFieldset
        typed={typed}
        faults={faults}
        onChange={(change) => {
          setTyped({ ...typed, ...change });
          setFaults({});
        }}
      />
    </ItemForm>
  );
}
