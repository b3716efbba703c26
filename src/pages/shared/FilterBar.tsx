import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList } from '../../model/format';
import button from '../../ui/button.module.css';
import { Chip } from '../../ui/Chip';
import { SearchBox } from '../../ui/SearchBox';
import skip from '../../ui/skip.module.css';
import { FacetOptions } from './FacetOptions';
import styles from './FilterBar.module.css';
import type { Condition, FilterState } from './filterState';
import { MatchProvider } from './MatchContext';
import { wakePinyin } from './pinyin';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';
import { useTypedWords } from './useTypedWords';

/** Where the list begins, for who does not want to go through every filter to it. */
const RESULT = 'result';

/** Search and facets at the side, active conditions and the result above the list. */
export function FilterBar(props: {
  state: FilterState;
  conditions: readonly Condition[];
  searchLabel: string;
  searchHint: string;
  /** Said to screen readers whenever it changes. */
  result: string;
  tools?: ReactNode;
  /** Below the facets. */
  extra?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, conditions } = props;
  // Only narrow screens fold the facets away.
  const [isOpen, setIsOpen] = useState(false);
  const facetsId = useId();
  const sought = useDeferredValue(state.q);
  const [typed, type] = useTypedWords(state.q, (q) => state.search(q === '' ? null : q));
  const { result, chips, remember } = useFocusAfterRemoval(conditions, props.result);
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <SearchBox
          label={props.searchLabel}
          hint={props.searchHint}
          clearLabel={t('explorer.clearSearch')}
          value={typed}
          onFocus={wakePinyin}
          onChange={type}
        />
        <a href={`#${RESULT}`} className={skip.skip}>
          {t('explorer.skipFilters')}
        </a>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={facetsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('explorer.showFacets', { n: conditions.length })}
          <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
        </button>
        <div id={facetsId} className={isOpen ? styles.open : styles.facets}>
          {state.facets.map((facet) => (
            <FacetOptions key={facet.id} facet={facet} state={state} />
          ))}
          {props.extra}
        </div>
      </div>
      <div className={styles.main}>
        <div className={styles.bar}>
          <p ref={result} id={RESULT} role="status" tabIndex={-1} className={styles.result}>
            {state.isPreparing ? t('search.preparing') : props.result}
          </p>
          {props.tools}
        </div>
        {conditions.length > 0 ? (
          <fieldset ref={chips} className={styles.chips}>
            <legend className="visually-hidden">{t('explorer.active')}</legend>
            {conditions.map(({ key, name, remove }, i) => (
              <Chip
                key={key}
                label={name}
                removeLabel={t('explorer.removeFilter', { name })}
                onRemove={() => {
                  remember(i);
                  remove();
                }}
              />
            ))}
            <button type="button" className={button.link} onClick={state.clear}>
              {t('explorer.clearAll')}
            </button>
          </fieldset>
        ) : null}
        {conditions.length > 0 ? (
          <p className="printed-only">
            {t('shell.printedFilters', {
              list: formatList(
                conditions.map(({ full }) => full),
                language,
              ),
            })}
          </p>
        ) : null}
        <MatchProvider value={sought}>{props.children}</MatchProvider>
      </div>
    </div>
  );
}
