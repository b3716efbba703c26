import { useTranslation } from 'react-i18next';
import { Stage } from '../../deck/stage/Stage';
import { paths } from '../../url/paths';
import { useEvidence } from '../shared/EvidenceContext';
import type { PageHandle } from '../shared/pageHandle';
import styles from './PresentPage.module.css';
import { useDeck } from './useDeck';
import { useWindowBox } from './useWindowBox';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('present.title'), to: paths.present }],
};

/** A deck on the whole screen, made of what the address asks. */
export function Component() {
  const { t } = useTranslation();
  const open = useEvidence();
  const box = useWindowBox();
  const { slides, index, asked } = useDeck();
  const slide = slides[index];
  const total = slides.length;
  if (!slide) return null;
  return (
    <main className={styles.page}>
      <Stage view={{ slide, position: index + 1, total, density: asked.type, box }} onOpen={open} />
      <p role="status" className="visually-hidden">
        {t('present.position', { n: index + 1, total })}
      </p>
    </main>
  );
}
