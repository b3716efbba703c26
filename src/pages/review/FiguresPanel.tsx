import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFields } from '../../model/searchIndex';
import type { ReviewFigure } from '../../review/reviewState';
import { REVIEW_SHOWS } from '../../url/reviewParams';
import { FigureBody } from './FigureBody';
import { FigureHead } from './FigureHead';
import { ItemList } from './ItemList';
import styles from './Items.module.css';
import { ListTools } from './ListTools';
import { NothingShown } from './NothingShown';
import { useDesk } from './ReviewContext';
import { useShownItems } from './useShownItems';

/** Every number of the text, with what was made of it and what can be done with it. */
export function FiguresPanel() {
  const { t } = useTranslation();
  const { state, catalogue } = useDesk();
  const fieldsOf = useCallback(
    ({ label, fields }: ReviewFigure): SearchFields => {
      const indicator = catalogue.indicators.find(({ id }) => id === fields.indicator);
      const names = indicator ? [indicator.name.zh, indicator.name.en, indicator.short.zh] : [];
      return { names: [label, ...names], labels: [], texts: [`${fields.value}${fields.unit}`, fields.quote] };
    },
    [catalogue],
  );
  const { items, counts, query, setQuery } = useShownItems(state.figures, fieldsOf);
  return (
    <section className={styles.panel} aria-label={t('review.tabs.figures')}>
      <ListTools shows={REVIEW_SHOWS} counts={counts} query={query} onQuery={setQuery} />
      {items.length === 0 ? (
        <NothingShown isSearched={query !== ''} clear={() => setQuery('')} />
      ) : (
        <ItemList
          label={t('review.tabs.figures')}
          items={items}
          head={(figure) => <FigureHead figure={figure} />}
          body={(figure) => <FigureBody figure={figure} />}
        />
      )}
    </section>
  );
}
