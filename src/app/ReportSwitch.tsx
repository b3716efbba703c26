import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import { isImported } from '../dataset/isImported';
import { useLanguage } from '../i18n/useLanguage';
import { inLanguage } from '../model/format';
import { placesOf } from '../model/places';
import { reportName } from '../model/reportName';
import { reportOfPlace, yearsOfPlace } from '../model/reportsOfPlace';
import button from '../ui/button.module.css';
import { SelectField } from '../ui/SelectField';
import styles from './ReportSwitch.module.css';

const ReportPlaces = lazy(() => import('./ReportPlaces').then(({ ReportPlaces }) => ({ default: ReportPlaces })));

/** Up to so many places one picks from a list; beyond, one searches. */
const LISTED = 30;

/** Which report is on screen: its place, where there are several, and its year, where the place has several. */
export function ReportSwitch({ entries, entry }: Pick<Dataset, 'entries' | 'entry'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const asked = useOptimisticSearchParams();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (!entry || entries.length < 2) return null;

  const places = placesOf(entries);
  const years = yearsOfPlace(entries, entry.place.id);
  const show = (id: string | undefined) => {
    if (id === undefined) return;
    const next = new URLSearchParams(asked);
    next.set('report', id);
    navigate({ pathname, search: next.toString().replace(/%2C/g, ',') });
  };
  const showPlace = (place: string) => show(reportOfPlace(entries, place, entry.year)?.id);
  const place = inLanguage(entry.place.name, language);
  const published = new Set(entries.filter((each) => !isImported(each)).map((each) => each.place.id));
  const marked = (name: string, isOurs: boolean) => (isOurs ? t('shell.importedName', { name }) : name);

  return (
    <div className={styles.switch}>
      {places.length > LISTED ? (
        <>
          <button
            type="button"
            className={button.button}
            aria-haspopup="dialog"
            onClick={() => {
              setIsOpen(true);
              dialog.current?.showModal();
            }}
          >
            <span className="visually-hidden">{t('shell.changePlace')} </span>
            {place}
          </button>
          <dialog
            ref={dialog}
            aria-label={t('shell.changePlace')}
            className={styles.dialog}
            onClose={() => setIsOpen(false)}
          >
            {isOpen ? (
              <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
                <ReportPlaces
                  places={places}
                  chosen={entry.place.id}
                  onPick={(id) => {
                    dialog.current?.close();
                    showPlace(id);
                  }}
                />
              </Suspense>
            ) : null}
            <button type="button" className={button.button} onClick={() => dialog.current?.close()}>
              {t('shell.closePlaces')}
            </button>
          </dialog>
        </>
      ) : places.length > 1 ? (
        <SelectField
          label={t('data.place')}
          labelPlace="beside"
          value={entry.place.id}
          options={places.map(({ id, name }) => ({
            value: id,
            label: marked(inLanguage(name, language), !published.has(id)),
          }))}
          onChange={showPlace}
        />
      ) : null}
      {years.length > 1 ? (
        <SelectField
          label={t('terms.year')}
          labelPlace="beside"
          value={entry.id}
          options={years.map((each) => ({
            value: each.id,
            label: [marked(String(each.year), isImported(each)), reportName(each, years, language)]
              .filter(Boolean)
              .join(' · '),
          }))}
          onChange={show}
        />
      ) : null}
    </div>
  );
}
