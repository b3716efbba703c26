import { useTranslation } from 'react-i18next';
import { deckValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import type { PageHandle } from '../shared/pageHandle';
import { EmptyDeck } from './EmptyDeck';
import { Presentation } from './Presentation';
import styles from './PresentPage.module.css';
import { useDeck } from './useDeck';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('present.title'), to: paths.present }],
  known: deckValues,
};

/** A deck on the whole screen, made of what the address asks. */
export function Component() {
  const { t } = useTranslation();
  const deck = useDeck();
  // A cover of a report that was not read would be a cover of nothing.
  const hasReport = useDataset().report !== null;
  if (deck.isPending) {
    return (
      <main className={styles.pending} aria-busy="true">
        <p role="status">{t('shell.loading')}</p>
      </main>
    );
  }
  return !hasReport || deck.slides.length === 0 ? <EmptyDeck deck={deck} /> : <Presentation deck={deck} />;
}
