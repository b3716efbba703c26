import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { SearchFields } from '../../model/searchIndex';
import { searchMask } from '../../model/searchMask';
import type { ReviewFigure } from '../../review/reviewState';
import button from '../../ui/button.module.css';
import { ComboList } from '../../ui/ComboList';
import { wakePinyin } from '../shared/pinyin';
import { useSearchIndex } from '../shared/useSearchIndex';
import styles from './Items.module.css';
import { figureName } from './itemWords';
import { useDesk } from './ReviewContext';

/** So many are offered as alike before anything is typed. */
const OFFERED = 4;

const fieldsOf = ({ name, short, aliases }: Indicator): SearchFields => ({
  names: [name.zh, name.en, short.zh, short.en, ...(aliases ?? [])],
  labels: [],
  texts: [],
});

/** Which indicator a figure belongs to: found by words or pinyin among all there are, those alike first; or a new one. */
export function IndicatorField({ figure }: { figure: ReviewFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue, decide, open, focusChosen } = useDesk();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const { index, pinyin } = useSearchIndex(catalogue.indicators, fieldsOf);
  const all = catalogue.indicators;
  const { key, label, fields } = figure;
  useEffect(() => {
    field.current?.querySelector('input')?.focus();
  }, []);

  const alike = useMemo(() => {
    const mask = index && label !== '' ? searchMask(index, label) : null;
    return all.filter((_, i) => mask?.[i]).slice(0, OFFERED);
  }, [all, index, label]);
  const mask = index && searchMask(index, query, pinyin);
  const found = all.filter((_, i) => mask === null || mask[i]);
  const optionOf = (indicator: Indicator) => ({
    value: indicator.id,
    label: inLanguage(indicator.name, language),
    note: inLanguage(indicator.unit, language),
    isChosen: indicator.id === fields.indicator,
  });
  // An option stands in the list once, or the arrows would not know which of the two they are on.
  const first = mask === null ? alike : [];
  const groups = [
    { id: 'alike', title: t('review.alike'), options: first.map(optionOf) },
    ...catalogue.domains.map((domain) => ({
      id: domain.id,
      title: inLanguage(domain.name, language),
      options: found.filter((one) => one.domain === domain.id && !first.includes(one)).map(optionOf),
    })),
  ];
  const close = () => {
    open(null);
    focusChosen();
  };
  const pick = (id: string) => {
    const indicator = all.find((one) => one.id === id);
    if (indicator && id !== fields.indicator) {
      const name = inLanguage(indicator.name, language);
      decide([{ type: 'figure', key, change: { indicator: id } }], t('review.said.assign', { name }));
    }
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the field inside
    <div
      ref={field}
      data-form=""
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <ComboList
        label={t('review.chooseIndicator', { name: figureName(figure, catalogue, language) })}
        hint={t('review.chooseHint')}
        query={query}
        onQuery={(words) => {
          wakePinyin();
          setQuery(words);
        }}
        groups={groups}
        onPick={pick}
        said={found.length === 0 ? t('review.noneAlike') : t('review.foundIndicators', { n: found.length })}
        mode={{ isInline: true }}
      />
      <div className={styles.actions}>
        <button type="button" className={button.button} onClick={() => open({ kind: 'indicator', key })}>
          {t('review.actions.indicator')}
        </button>
        <button type="button" className={button.button} onClick={close}>
          {t('saved.cancel')}
        </button>
      </div>
    </div>
  );
}
