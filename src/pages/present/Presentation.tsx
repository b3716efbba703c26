import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Stage } from '../../deck/stage/Stage';
import { useOffline } from '../../offline/useOffline';
import { paths } from '../../url/paths';
import { useEvidence } from '../shared/EvidenceContext';
import OfflineLine from '../shared/OfflineLine';
import { ControlBar } from './ControlBar';
import { Curtain } from './Curtain';
import { DeckLayers } from './DeckLayers';
import { DeckNotice } from './DeckNotice';
import { Laser } from './Laser';
import { PlayBadge } from './PlayBadge';
import styles from './PresentPage.module.css';
import { PrintSheets } from './PrintSheets';
import { Rehearsal } from './Rehearsal';
import { RoomWarning } from './room/RoomWarning';
import { SpeakerPanel } from './speaker/SpeakerPanel';
import { stagehand } from './speaker/stagehand';
import { type Speaker, useSpeaker } from './speaker/useSpeaker';
import { TimerBadge } from './TimerBadge';
import { Toast } from './Toast';
import type { Deck } from './useDeck';
import { useDeckKeys } from './useDeckKeys';
import { usePointerRest } from './usePointerRest';
import { usePresenter } from './usePresenter';
import { useSwipe } from './useSwipe';
import { useWakeLock } from './useWakeLock';
import { useWindowBox } from './useWindowBox';

/** A deck with slides, and everything around them. */
export function Presentation({ deck }: { deck: Deck }) {
  const { t } = useTranslation();
  const open = useEvidence();
  const box = useWindowBox();
  const view = useRef<Speaker | null>(null);
  const presenter = usePresenter(deck, {
    open: () => view.current?.open(),
    close: () => view.current?.closeInPage() ?? false,
  });
  const speaker = useSpeaker(deck, stagehand(presenter));
  view.current = speaker;
  const { layer, curtain, hasLaser, hasTimer, hasEvidence, isFull, autoplay, say } = presenter;
  const isActive = usePointerRest();
  const network = useOffline();
  const isDimming = useWakeLock();
  useDeckKeys(presenter);
  useSwipe(layer === null && curtain === null && !hasEvidence, presenter.run);

  const { slides, index, asked } = deck;
  const slide = slides[index];
  const title = slide?.title ?? '';
  const name = `${title} · ${t('present.title')} · ${t('shell.site')}`;
  useEffect(() => {
    document.title = name;
  }, [name]);

  const isWarned = useRef(false);
  const isSaying = presenter.message !== null;
  const isShowing = isFull || autoplay.seconds !== null;
  useEffect(() => {
    // What is said already is about what was done; this can wait.
    if (!isDimming || !isShowing || isWarned.current || isSaying) return;
    isWarned.current = true;
    say(t('present.dimming'));
  }, [isDimming, isShowing, isSaying, say, t]);

  const total = slides.length;
  // Drawn anew only for another slide, not whenever the pointer stirs.
  const stage = useMemo(
    () =>
      slide ? <Stage view={{ slide, position: index + 1, total, density: asked.type, box }} onOpen={open} /> : null,
    [slide, index, total, asked.type, box, open],
  );
  const [following] = useState(() => slides[index + 1]);
  if (!slide) return null;
  const isStill = !isActive && layer === null && speaker.inPage === null;
  return (
    <>
      <main
        className={`${styles.page} ${isStill ? styles.still : ''} ${hasLaser ? styles.laser : ''} ${curtain ? styles.covered : ''}`}
        data-slide-shown={slide.id}
      >
        {stage}
        <p role="status" className="visually-hidden">
          {t('present.position', { n: index + 1, total, title })}
        </p>
        <noscript>
          <p className={styles.noscript}>
            {t('present.noscript')} <Link to={paths.overview}>{t('present.noscriptLink')}</Link>
          </p>
        </noscript>
        <div className={styles.foot}>
          {layer === 'room' ? null : (
            <RoomWarning density={asked.type} room={asked.room} onOpen={() => presenter.run('room')} />
          )}
          {network.isOffline || network.update ? (
            <div className={styles.network} hidden={!isActive && index > 0}>
              <OfflineLine />
            </div>
          ) : null}
          <DeckNotice deck={deck} />
          {layer === null ? <Toast presenter={presenter} /> : null}
        </div>
        {hasTimer ? <TimerBadge stopwatch={presenter.stopwatch} /> : null}
        <PlayBadge autoplay={autoplay} />
        <ControlBar presenter={presenter} isShown={isActive && !hasLaser} />
        {hasLaser ? <Laser /> : null}
        <DeckLayers presenter={presenter} />
        {speaker.inPage === null ? null : <SpeakerPanel deck={deck} speaker={speaker} />}
        <Curtain presenter={presenter} />
      </main>
      {following ? <Rehearsal view={{ slide: following, position: 1, total, density: asked.type, box }} /> : null}
      <PrintSheets deck={deck} />
    </>
  );
}
