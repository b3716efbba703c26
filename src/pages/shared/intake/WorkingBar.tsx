import { useTranslation } from 'react-i18next';
import button from '../../../ui/button.module.css';
import styles from './WorkingBar.module.css';

/** How much of a piece of work is done, where that is known, and a way to give it up. */
export function WorkingBar(props: { label: string; done: number; total: number; cancel: () => void }) {
  const { t } = useTranslation();
  const { label, done, total } = props;
  return (
    <div className={styles.working}>
      <progress aria-label={label} max={total || 1} {...(total > 0 ? { value: done } : {})} />
      <button type="button" className={button.button} onClick={props.cancel}>
        {t('takeaway.cancel')}
      </button>
    </div>
  );
}
