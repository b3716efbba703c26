import { useTranslation } from 'react-i18next';
import styles from './Curtain.module.css';
import type { Presenter } from './usePresenter';

/** The screen in one colour; a press anywhere shows the slide again. */
export function Curtain({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation();
  if (presenter.curtain === null) return null;
  return (
    <button
      type="button"
      className={`${styles.curtain} ${styles[presenter.curtain]}`}
      data-curtain={presenter.curtain}
      aria-label={t('present.lift')}
      onClick={presenter.lift}
    />
  );
}
