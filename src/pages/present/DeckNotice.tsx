import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList } from '../../model/format';
import styles from './DeckNotice.module.css';
import type { Deck } from './useDeck';

/** What the address names and the deck has not, and files it had to do without, until it is closed. */
export function DeckNotice({ deck }: { deck: Deck }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [closed, setClosed] = useState('');
  const { unknown, faults } = deck;
  const slides = { what: formatList(unknown.slides, language) };
  const lines = [
    unknown.isInstead ? t(slides.what ? 'present.missingAll' : 'present.noneChosen', slides) : '',
    slides.what && !unknown.isInstead ? t('present.missingSlides', slides) : '',
    unknown.indicators.length > 0
      ? t('present.missingIndicators', { what: formatList(unknown.indicators, language) })
      : '',
    ...faults.map(({ text }) => text),
  ].filter((line) => line !== '');
  const what = lines.join('\n');
  if (what === '' || closed === what) return null;
  const isRetrying = faults.some((fault) => fault.isRetrying);
  return (
    <div role="status" className={styles.notice}>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {faults.length > 0 ? (
        <button type="button" aria-disabled={isRetrying} onClick={() => faults.map(({ retry }) => retry())}>
          {t(isRetrying ? 'present.retrying' : 'present.retry')}
        </button>
      ) : null}
      <button type="button" onClick={() => setClosed(what)}>
        {t('present.dismiss')}
      </button>
    </div>
  );
}
