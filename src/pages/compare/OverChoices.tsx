import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { oneOfSeveral } from '../../model/comparedReports';
import { type Comparison, MOST_PLACES, yearsOf } from '../../model/comparison';
import { inLanguage } from '../../model/format';
import { placesOf } from '../../model/places';
import { reportName } from '../../model/reportName';
import { Section } from '../../ui/Section';
import { ChosenChips } from '../shared/ChosenChips';
import { useDataset } from '../shared/DatasetContext';
import { PlacePicker } from '../shared/PlacePicker';
import styles from './OverChoices.module.css';

/** Which places and years are compared. */
export function OverChoices(props: {
  comparison: Comparison;
  ask: (asked: { place?: string[] | null; year?: string[] | null }) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries } = useDataset();
  const { places, years } = props.comparison;
  const { ask } = props;
  const allPlaces = placesOf(entries);
  const allYears = yearsOf(entries);
  const ids = places.map(({ id }) => id);
  const choosePlaces = (chosen: readonly string[]) => ask({ place: chosen.length > 0 ? [...chosen] : null });
  const toggleYear = (year: number) => {
    const next = allYears.filter((each) => years.includes(each) !== (each === year));
    // None chosen, or all: the choice of the page, which is all.
    ask({ year: next.length === 0 || next.length === allYears.length ? null : next.map(String) });
  };

  return (
    <Section title={t('compare.overTitle')} ruled>
      <div className={styles.choices}>
        {allPlaces.length > 1 ? (
          <div>
            <h3>{t('compare.places')}</h3>
            <ChosenChips
              legend={t('compare.places')}
              items={places.map(({ id, name }) => ({ id, label: inLanguage(name, language) }))}
              onChange={choosePlaces}
            />
            <PlacePicker
              places={allPlaces}
              chosen={ids}
              onPick={(id) => choosePlaces(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])}
              mode={{ isMultiple: true }}
              full={ids.length >= MOST_PLACES ? t('compare.placesFull', { most: MOST_PLACES }) : undefined}
            />
          </div>
        ) : null}
        {allYears.length > 1 ? (
          <fieldset>
            <legend className={styles.legend}>{t('compare.years')}</legend>
            <div className={styles.years}>
              {allYears.map((year) => (
                <label key={year}>
                  <input type="checkbox" checked={years.includes(year)} onChange={() => toggleYear(year)} />
                  {year}
                </label>
              ))}
            </div>
          </fieldset>
        ) : null}
      </div>
      {oneOfSeveral(entries, props.comparison).map(({ entry, all }) => (
        <p key={entry.id} className={styles.note}>
          {t('compare.oneOfSeveral', {
            place: inLanguage(entry.place.name, language),
            year: entry.year,
            n: all.length,
            name: reportName(entry, all, language) ?? '',
          })}
        </p>
      ))}
    </Section>
  );
}
