import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useSearchParams } from 'react-router';
import { resolve } from '../../../deck/syncDesk';
import type { Command } from '../../../deck/syncMessage';
import { FRESH_TIMER } from '../../../deck/timer';
import { paths } from '../../../url/paths';
import type { PageHandle } from '../../shared/pageHandle';
import { useDeck } from '../useDeck';
import { DeckLine } from './DeckLine';
import { deckId, newDeckId } from './deckId';
import { runCommand } from './runCommand';
import styles from './SpeakerPage.module.css';
import { SpeakerView } from './SpeakerView';
import { useDeckLink } from './useDeckLink';
import { useDeckSearch } from './useDeckSearch';
import { useFollow } from './useFollow';
import { useSpeakerKeys } from './useSpeakerKeys';
import { changeTimer, useTimer } from './useTimer';

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('present.title'), to: paths.present },
    { label: t('speaker.title'), to: paths.speaker },
  ],
};

const WIDE = 16 / 9;

/** The speaker's window: follows the deck's, and asks it to move. Without one it turns its own pages. */
export function Component() {
  const { t } = useTranslation();
  const deck = useDeck();
  const { slides, index, go } = deck;
  const [params] = useSearchParams();
  const asked = params.get('deck');
  const [id, setId] = useState<string | null>();
  useEffect(() => setId(asked), [asked]);
  const link = useDeckLink(id);
  const { shown, status, send } = link;
  const own = useTimer();
  const isJoined = status === 'joined';
  // A deck that comes back is followed again, wherever the speaker has leafed meanwhile.
  useFollow(deck, isJoined ? shown : null);
  const timer = isJoined && shown ? shown.timer : own;
  const screen = isJoined && shown ? shown.screen : 'slide';
  const ids = useMemo(() => slides.map((slide) => slide.id), [slides]);
  const slide = ids[index];

  // What the deck counted is kept here too, for when its window is gone.
  useEffect(() => {
    if (shown && shown.timer !== FRESH_TIMER) changeTimer(() => shown.timer);
  }, [shown]);

  const onCommand = useCallback(
    (command: Command) => {
      if (isJoined) return send(command);
      const resolved = slide === undefined ? null : resolve({ slides: ids, slide, screen: 'slide' }, command);
      if (resolved) runCommand(resolved, ids, { go, onScreen: () => {} });
    },
    [isJoined, send, slide, ids, go],
  );

  const { typed, isElsewhere } = useSpeakerKeys({ screen, slides: ids, isRunning: timer.since !== null }, onCommand);
  const search = useDeckSearch(deck);
  const base = useHref(paths.present);
  const reopen = () => {
    const mine = id ?? newDeckId();
    // A window opened from here starts with what this tab keeps: the id and the time.
    deckId.write(mine);
    setId(mine);
    window.open(base + search, '_blank');
  };

  const spoken = {
    slides,
    index,
    next: slides[index + 1] ?? null,
    density: deck.asked.type,
    screen,
    aspect: shown?.aspect ?? WIDE,
    timer,
    typed,
  };
  return (
    <main className={styles.page}>
      <h1 className="visually-hidden">{t('speaker.title')}</h1>
      {deck.isPending ? (
        <p role="status">{t('shell.loading')}</p>
      ) : (
        <SpeakerView deck={spoken} onCommand={onCommand}>
          <DeckLine status={status} isSupported={link.isSupported} isKnown={shown !== null} onReopen={reopen} />
          <p role="status" className={styles.elsewhere}>
            {isElsewhere ? t('speaker.elsewhere') : ''}
          </p>
        </SpeakerView>
      )}
    </main>
  );
}
