import { useTranslation } from 'react-i18next';
import type { Facet } from '../../model/facetIndex';
import { loosen } from '../../model/loosen';
import type { SearchFields } from '../../model/searchIndex';
import button from '../../ui/button.module.css';
import styles from './FilterBar.module.css';
import type { Condition, FilterState } from './filterState';
import { usePinyin } from './pinyin';

/** Nothing matches: which single condition to loosen, and how much that would show. */
export function EmptyResult<T>(props: {
  title: string;
  list: { items: readonly T[]; facets: readonly Facet<T>[]; fieldsOf: (item: T) => SearchFields; found?: number };
  state: FilterState;
  conditions: readonly Condition[];
  /** The words of one offer: the condition's name and the number it would show. */
  offer: (name: string, n: number) => string;
}) {
  const { t } = useTranslation();
  const { items, facets, fieldsOf } = props.list;
  const { pinyin } = usePinyin();
  const offers = loosen(items, facets, fieldsOf, props.state, pinyin).flatMap(({ facet, value, count }) => {
    const key = facet === null ? 'q' : `${facet}=${value}`;
    const condition = props.conditions.find((candidate) => candidate.key === key);
    return condition ? [{ ...condition, label: props.offer(condition.name, count) }] : [];
  });
  // A condition beside facets and words, where it alone leaves nothing.
  const { more } = props.state;
  const found = props.list.found ?? 0;
  if (more && found > 0) offers.unshift({ ...more, label: props.offer(more.name, found) });
  return (
    <div className={styles.empty}>
      <h2>{props.title}</h2>
      {offers.length > 0 ? (
        <>
          <p>{t('explorer.emptyLoosen')}</p>
          <ul>
            {offers.map(({ key, label, remove }) => (
              <li key={key}>
                <button type="button" className={button.button} onClick={remove}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <button type="button" className={button.button} onClick={props.state.clear}>
          {t('explorer.clearAll')}
        </button>
      </p>
    </div>
  );
}
