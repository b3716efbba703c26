import { useTranslation } from 'react-i18next';
import { DIRECTIONS, INDICATOR_KINDS } from '../../dataset/vocabulary';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { ChoiceField } from './ChoiceField';
import styles from './Field.module.css';
import { NamesField } from './NamesField';
import { useDesk } from './ReviewContext';
import { TextField } from './TextField';
import type { IndicatorFaults, TypedIndicator } from './typedIndicator';

/** The fields of a new indicator: its names, what it counts, where it belongs and what else reports call it. */
export function IndicatorFieldset(props: {
  typed: TypedIndicator;
  faults: IndicatorFaults;
  onChange: (change: Partial<TypedIndicator>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { domains, categories } = useDesk().catalogue;
  const { typed, onChange } = props;
  const faultOf = (field: keyof IndicatorFaults) => {
    const fault = props.faults[field];
    return fault && t(`review.typed.${fault}`);
  };
  const domainName = (id: string) => {
    const domain = domains.find((one) => one.id === id);
    return domain ? inLanguage(domain.short, language) : id;
  };
  const english = t('review.hints.english');
  return (
    <div className={styles.fields}>
      <NamesField
        labels={{ zh: t('review.fields.nameZh'), en: t('review.fields.nameEn') }}
        value={typed.name}
        hint={english}
        fault={faultOf('name')}
        onChange={(name) => onChange({ name })}
      />
      <NamesField
        labels={{ zh: t('review.fields.shortZh'), en: t('review.fields.shortEn') }}
        value={typed.short}
        hint={t('review.hints.short')}
        onChange={(short) => onChange({ short })}
      />
      <NamesField
        labels={{ zh: t('review.fields.unitZh'), en: t('review.fields.unitEn') }}
        value={typed.unit}
        fault={faultOf('unit')}
        onChange={(unit) => onChange({ unit })}
      />
      <ChoiceField
        label={t('terms.kind')}
        value={typed.kind}
        options={INDICATOR_KINDS.map((value) => ({ value, label: t(`terms.kinds.${value}`) }))}
        onChange={(value) => {
          const kind = INDICATOR_KINDS.find((each) => each === value);
          if (kind) onChange({ kind, ceiling: kind === 'rate' ? typed.ceiling || '100' : '' });
        }}
      />
      <ChoiceField
        label={t('review.fields.better')}
        value={typed.better}
        options={[
          { value: '', label: t('review.better.neither') },
          ...DIRECTIONS.map((value) => ({ value, label: t(`review.better.${value}`) })),
        ]}
        onChange={(value) => onChange({ better: DIRECTIONS.find((each) => each === value) ?? '' })}
      />
      {typed.kind === 'rate' ? (
        <TextField
          label={t('review.fields.ceiling')}
          value={typed.ceiling}
          mode="decimal"
          fault={faultOf('ceiling')}
          onChange={(ceiling) => onChange({ ceiling })}
        />
      ) : null}
      <ChoiceField
        label={t('terms.category')}
        isWide
        value={typed.category}
        options={[
          ...categories.map(({ id, domain, name }) => ({
            value: id,
            label: `${domainName(domain)} · ${inLanguage(name, language)}`,
          })),
          { value: '', label: t('review.newCategory') },
        ]}
        onChange={(category) => {
          const domain = categories.find(({ id }) => id === category)?.domain ?? typed.domain;
          onChange({ category, domain });
        }}
      />
      {typed.category === '' ? (
        <>
          <ChoiceField
            label={t('terms.domain')}
            isWide
            value={typed.domain}
            options={domains.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
            onChange={(domain) => onChange({ domain })}
          />
          <NamesField
            labels={{ zh: t('review.fields.categoryZh'), en: t('review.fields.categoryEn') }}
            value={typed.categoryName}
            fault={faultOf('categoryName')}
            onChange={(categoryName) => onChange({ categoryName })}
          />
        </>
      ) : null}
      <TextField
        label={t('review.fields.aliases')}
        isLong
        lang="zh-CN"
        hint={t('review.hints.aliases')}
        value={typed.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <TextField
        label={t('csv.id')}
        isWide
        hint={t('review.hints.id')}
        fault={faultOf('id')}
        value={typed.id}
        onChange={(id) => onChange({ id })}
      />
    </div>
  );
}
