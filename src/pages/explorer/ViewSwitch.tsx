import { useTranslation } from 'react-i18next';
import { VIEWS, type View } from '../../url/explorerParams';
import styles from './ViewSwitch.module.css';

/** Table or charts of the same rows. */
export function ViewSwitch(props: { view: View; onChange: (view: View) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('explorer.view')}</legend>
      {VIEWS.map((view) => (
        <label key={view} className={styles.option}>
          <input
            type="radio"
            name="view"
            className="visually-hidden"
            checked={props.view === view}
            onChange={() => props.onChange(view)}
          />
          <span>{t(`explorer.views.${view}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
