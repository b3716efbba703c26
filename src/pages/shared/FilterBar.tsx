import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { FacetResult, FacetSelection } from '../../model/facetIndex';
import button from '../../ui/button.module.css';
import { Chip } from '../../ui/Chip';
import { FacetGroup } from '../../ui/FacetGroup';
import { SearchBox } from '../../ui/SearchBox';
import styles from './FilterBar.module.css';
import { MatchProvider } from './MatchContext';
import { wakePinyin } from './pinyin';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';

export interface FilterFacet {
  id: string;
  title: string;
  values: readonly string[];
  nameOf: (value: string) => string;
}

export interface FilterState {
  facets: readonly FilterFacet[];
  selection: FacetSelection;
  counts: FacetResult['counts'];
  present: FacetResult['counts'];
  /** A long list is being prepared for searching: the words asked for narrow it in a moment. */
  isPreparing?: boolean;
  q: string;
  /** `null` takes a facet's choice away. */
  choose: (id: string, values: string[] | null) => void;
  search: (q: string | null) => void;
  clear: () => void;
  /** A condition that is no facet. */
  more?: Condition | null;
}

/** One chosen condition: a value of a facet, or the words searched for. */
export interface Condition {
  key: string;
  name: string;
  /** The name with its facet, where it stands alone: `领域：争议化解`. */
  full: string;
  remove: () => void;
}

export function useConditions({
  facets,
  selection,
  q,
  choose,
  search,
  more = null,
}: FilterState): readonly Condition[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const colon = language === 'en' ? ': ' : '：';
    const chosen = facets.flatMap(({ id, title, nameOf }) =>
      (selection[id] ?? []).map((value) => ({
        key: `${id}=${value}`,
        name: nameOf(value),
        full: `${title}${colon}${nameOf(value)}`,
        remove: () =>
          choose(
            id,
            (selection[id] ?? []).filter((other) => other !== value),
          ),
      })),
    );
    const name = t('explorer.query', { q });
    const words = { key: 'q', name, full: name, remove: () => search(null) };
    return [...(q.trim() === '' ? [] : [words]), ...chosen, ...(more ? [more] : [])];
  }, [facets, selection, q, choose, search, more, t, language]);
}

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
  const { state, conditions } = props;
  const { counts } = state;
  // Only narrow screens fold the facets away.
  const [isOpen, setIsOpen] = useState(false);
  const facetsId = useId();
  const sought = useDeferredValue(state.q);
  const { result, chips, remember } = useFocusAfterRemoval(conditions, props.result);
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <SearchBox
          label={props.searchLabel}
          hint={props.searchHint}
          clearLabel={t('explorer.clearSearch')}
          value={state.q}
          onFocus={wakePinyin}
          onChange={(q) => state.search(q === '' ? null : q)}
        />
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
            <FacetOptions key={facet.id} facet={facet} state={state} counts={counts} />
          ))}
          {props.extra}
        </div>
      </div>
      <div className={styles.main}>
        <div className={styles.bar}>
          <p ref={result} role="status" tabIndex={-1} className={styles.result}>
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
        <MatchProvider value={sought}>{props.children}</MatchProvider>
      </div>
    </div>
  );
}

const NOTHING: readonly string[] = [];

function FacetOptions(props: { facet: FilterFacet; state: FilterState; counts: FacetResult['counts'] }) {
  const { facet, state } = props;
  const chosen = state.selection[facet.id] ?? NOTHING;
  const counts = props.counts[facet.id];
  const present = state.present[facet.id];
  const options = useMemo(
    () =>
      facet.values.flatMap((value, code) => {
        if (!present?.[code] && !chosen.includes(value)) return [];
        return { value, label: facet.nameOf(value), count: counts?.[code] ?? 0 };
      }),
    [facet, chosen, counts, present],
  );
  if (options.length < 2 && chosen.length === 0) return null;
  return <FacetGroup id={facet.id} title={facet.title} options={options} chosen={chosen} onChange={state.choose} />;
}
