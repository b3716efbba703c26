import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { kept as store } from '../../imported/kept';
import type { Draft } from '../../review/draft';
import type { Material } from '../../review/material';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { AboutPanel } from './AboutPanel';
import { Confirmed } from './Confirmed';
import { DraftTroubles } from './DraftTroubles';
import { draftFacts } from './draftFacts';
import { FiguresPanel } from './FiguresPanel';
import { fileName } from './fileName';
import { OpenedDialog } from './OpenedDialog';
import { RecordsPanel } from './RecordsPanel';
import styles from './Review.module.css';
import { ReviewBar } from './ReviewBar';
import { ReviewProvider } from './ReviewContext';
import { ReviewTabs } from './ReviewTabs';
import { TextPanel } from './TextPanel';
import { useKeptDraft } from './useKeptDraft';
import { useLeaveWarning } from './useLeaveWarning';
import { useReviewDesk } from './useReviewDesk';
import { useReviewKeys } from './useReviewKeys';

/** The review of one text: the text on the left, what is decided of it on the right. */
export function Review({ first, material }: { first: Draft; material: Material }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { drafts } = store;
  // One that the browser would not keep lives as long as the page.
  const [isOfVisit] = useState(() => draftsOfVisit.has(first.id));
  const kept = useKeptDraft(first, isOfVisit ? draftsOfVisit : drafts);
  const desk = useReviewDesk(kept.draft, material, kept.change);
  const workspace = useRef<HTMLDivElement>(null);
  const [confirmed, setConfirmed] = useState<ReportEntry | null>(null);
  const onKeyDown = useReviewKeys(desk, workspace);
  useLeaveWarning((kept.isUnsaved || isOfVisit) && confirmed === null);
  // What had the focus may be gone with a decision; the keys go on working where it stood.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each decision
  useEffect(() => {
    if (document.activeElement === document.body) workspace.current?.focus({ preventScroll: true });
  }, [kept.draft]);

  if (confirmed) return <Confirmed entry={confirmed} />;
  const { draft, place } = desk;
  return (
    <ReviewProvider value={desk}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('review.heading', { name: fileName(draft, t) })}</h1>
        <p className={styles.facts}>
          {draftFacts(draft, t, language).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for what stands inside, each of which has its button */}
      <div ref={workspace} tabIndex={-1} className={styles.workspace} onKeyDown={onKeyDown}>
        <ReviewBar keeping={kept.keeping} isOfVisit={isOfVisit} />
        <div className={styles.troubles}>
          <DraftTroubles
            keeping={kept.keeping}
            takeOver={kept.takeOver}
            keepMine={() => void kept.save(true)}
            again={() => void kept.save()}
          />
        </div>
        <ReviewTabs />
        <div className={styles.columns} data-tab={place.tab}>
          <TextPanel />
          <div className={styles.side}>
            {place.tab === 'figures' || place.tab === 'text' ? <FiguresPanel /> : null}
            {place.tab === 'records' ? <RecordsPanel /> : null}
            {place.tab === 'about' ? <AboutPanel /> : null}
          </div>
        </div>
        <OpenedDialog
          onConfirmed={(entry) => {
            kept.end();
            setConfirmed(entry);
          }}
        />
      </div>
    </ReviewProvider>
  );
}
