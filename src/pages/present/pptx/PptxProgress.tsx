import { useTranslation } from 'react-i18next';
import styles from './PptxLayer.module.css';

/** How far the file is, in words and as a bar, and the way to give it up. */
export function PptxProgress(props: { made: number; total: number; onCancel: () => void }) {
  const { t } = useTranslation();
  const { made, total, onCancel } = props;
  const isWriting = made >= total;
  return (
    <div className={styles.making}>
      <label>
        {isWriting ? t('pptx.writing', { n: total }) : t('pptx.making', { done: made, n: total })}
        <progress max={total} {...(isWriting ? {} : { value: made })} />
      </label>
      <button type="button" onClick={onCancel}>
        {t('pptx.cancel')}
      </button>
    </div>
  );
}
