import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_LEVELS } from '../../dataset/vocabulary';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { inNameOrder } from '../../model/nameOrder';
import { ancestorsOf, type PlaceLevel, type PlaceNode, placeFields, searchPlaces } from '../../model/places';
import { searchMask } from '../../model/searchMask';
import { ComboList } from '../../ui/ComboList';
import { SelectField } from '../../ui/SelectField';
import styles from './PlacePicker.module.css';
import { wakePinyin } from './pinyin';
import { useSearchIndex } from './useSearchIndex';

/** So many are listed; beyond, a person types on. */
const SHOWN = 50;
/** So many are seen at once: beyond, there is a choice of their order. */
const AT_A_GLANCE = 12;

/**
 * Finds a place among thousands: by its names, by pinyin or code, within a level, each with what it lies in.
 * @param places the list `placesOf` gives, in the order of their codes; itself and not a copy: its index is remembered
 * @param chosen ids, ticked in the list
 * @param mode `isInline`: the list stands open; `isMultiple`: it stays open when one is chosen
 * @param full what is said where no more can be chosen; the list then holds only what can be taken away
 */
export function PlacePicker(props: {
  places: readonly PlaceNode[];
  chosen: readonly string[];
  onPick: (id: string) => void;
  mode?: { isInline?: boolean; isMultiple?: boolean };
  full?: string | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { places, chosen, full } = props;
  const [query, setQuery] = useState('');
  const [level, setLevel] = useState<PlaceLevel | null>(null);
  const [isByName, setIsByName] = useState(false);
  const levels = useMemo(() => {
    const present = new Set(places.map((place) => place.level));
    return PLACE_LEVELS.filter((each) => present.has(each));
  }, [places]);
  // Typing stays ahead of the list, which follows when there is time.
  const words = useDeferredValue(query);
  const order = useMemo(() => {
    if (!isByName) return undefined;
    const numbered = places.map(({ name }, at) => ({ name, at }));
    return inNameOrder(numbered, ({ name }) => inLanguage(name, language), language).map(({ at }) => at);
  }, [isByName, places, language]);
  const { index, pinyin, version } = useSearchIndex(places, placeFields);
  const mayBePinyin = /[a-z]/i.test(words);
  useEffect(() => {
    if (mayBePinyin) wakePinyin();
  }, [mayBePinyin]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the table has learnt more
  const { found, total } = useMemo(
    () => searchPlaces(places, index && searchMask(index, words, pinyin), level, SHOWN, order),
    [places, order, index, words, pinyin, version, level],
  );
  const options = found
    .filter(({ id }) => full === undefined || chosen.includes(id))
    .map((place) => ({
      value: place.id,
      label: inLanguage(place.name, language),
      note: ancestorsOf(place)
        .map(({ name }) => inLanguage(name, language))
        .join(' › '),
      isChosen: chosen.includes(place.id),
    }));
  const more = total - found.length;
  const said = () => {
    if (full !== undefined) return full;
    if (total === 0) return t('compare.noPlace');
    return more > 0
      ? t('compare.placesMore', { shown: found.length, n: more })
      : t('compare.placesFound', { n: total });
  };

  return (
    <div className={styles.picker}>
      <div className={styles.choices}>
        {places.length > AT_A_GLANCE ? (
          <SelectField
            label={t('csv.order')}
            value={isByName ? 'name' : ''}
            options={[
              { value: '', label: t('compare.codeOrder') },
              { value: 'name', label: t('terms.orders.name') },
            ]}
            onChange={(value) => setIsByName(value === 'name')}
          />
        ) : null}
        {levels.length > 1 ? (
          <SelectField
            label={t('compare.level')}
            value={level ?? ''}
            options={[
              { value: '', label: t('compare.allLevels') },
              ...levels.map((each) => ({ value: each, label: t(`data.levels.${each}`) })),
            ]}
            onChange={(value) => setLevel(levels.find((each) => each === value) ?? null)}
          />
        ) : null}
      </div>
      <ComboList
        label={t('compare.findPlace')}
        hint={t('compare.findPlaceHint')}
        query={query}
        onQuery={setQuery}
        groups={[{ id: 'places', title: '', options }]}
        onPick={(id) => {
          props.onPick(id);
          setQuery('');
        }}
        said={said()}
        mode={props.mode ?? {}}
      />
    </div>
  );
}
