import { useTranslation } from 'react-i18next';
import { BOUNDS } from '../../dataset/vocabulary';
import { ChoiceField } from './ChoiceField';
import fields from './Field.module.css';
import { QuoteFields } from './QuoteFields';
import { TextField } from './TextField';
import type { TypedFaults, TypedFigure } from './typedFigure';

/** The fields of a figure: its value with unit and exactness, the words that state it, and a note. */
export function FigureFieldset(props: {
  typed: TypedFigure;
  faults: TypedFaults;
  onChange: (change: Partial<TypedFigure>) => void;
}) {
  const { t } = useTranslation();
  const { typed, onChange } = props;
  const faultOf = (field: keyof TypedFaults) => {
    const fault = props.faults[field];
    return fault && t(`review.typed.${fault}`);
  };
  const bounds = [
    { value: '', label: t('review.exact') },
    ...BOUNDS.map((value) => ({ value, label: t(`verify.bounds.${value}`) })),
  ];
  return (
    <div className={fields.fields}>
      <TextField
        label={t('terms.value')}
        value={typed.value}
        mode="decimal"
        fault={faultOf('value')}
        onChange={(value) => onChange({ value })}
      />
      <TextField label={t('terms.unit')} value={typed.unit} lang="zh-CN" onChange={(unit) => onChange({ unit })} />
      <ChoiceField
        label={t('verify.exactness')}
        value={typed.bound}
        options={bounds}
        onChange={(value) => onChange({ bound: BOUNDS.find((bound) => bound === value) ?? '' })}
      />
      {typed.bound === 'range' ? (
        <TextField
          label={t('review.fields.upTo')}
          value={typed.upTo}
          mode="decimal"
          fault={faultOf('upTo')}
          onChange={(upTo) => onChange({ upTo })}
        />
      ) : null}
      <QuoteFields quote={typed.quote} section={typed.section} fault={faultOf('quote')} onChange={onChange} />
      <TextField
        label={t('review.fields.noteZh')}
        value={typed.noteZh}
        lang="zh-CN"
        onChange={(noteZh) => onChange({ noteZh })}
      />
      <TextField
        label={t('review.fields.noteEn')}
        value={typed.noteEn}
        lang="en"
        onChange={(noteEn) => onChange({ noteEn })}
      />
    </div>
  );
}
