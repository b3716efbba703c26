import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOf } from '../../deck/presenterKeys';
import { Stage } from '../../deck/stage/Stage';
import type { Screen } from '../../deck/syncMessage';
import { paths } from '../../url/paths';
import { useEvidence } from '../shared/EvidenceContext';
import type { PageHandle } from '../shared/pageHandle';
import styles from './PresentPage.module.css';
import { RoomCheck } from './room/RoomCheck';
import { RoomWarning } from './room/RoomWarning';
import { SpeakerPanel } from './speaker/SpeakerPanel';
import { useSpeaker } from './speaker/useSpeaker';
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
  const deck = useDeck();
  const { slides, index, asked, ask, go } = deck;
  const [screen, setScreen] = useState<Screen>('slide');
  const [isRoomOpen, setRoomOpen] = useState(false);
  const speaker = useSpeaker(deck, { screen, onScreen: setScreen });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input')) return;
      const { key, code, ctrlKey, altKey, metaKey, repeat } = event;
      const facts = { key, code, ctrlKey, altKey, metaKey, repeat };
      const command = commandOf({ ...facts, place: 'slide', isTyping: false });
      if (command === 'speaker') speaker.open();
      else if (command === 'room') setRoomOpen(true);
      else if (command === 'leave') setRoomOpen(false);
      else if (command === 'next') go(index + 1);
      else if (command === 'previous') go(index - 1);
      else if (command === 'black') setScreen(screen === 'slide' ? 'black' : 'slide');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const slide = slides[index];
  const total = slides.length;
  if (!slide) return null;
  return (
    <main className={styles.page}>
      <Stage view={{ slide, position: index + 1, total, density: asked.type, box }} onOpen={open} />
      <p role="status" className="visually-hidden">
        {t('present.position', { n: index + 1, total })}
      </p>
      {speaker.inPage ? <SpeakerPanel deck={deck} speaker={speaker} /> : null}
      <RoomWarning density={asked.type} room={asked.room} onOpen={() => setRoomOpen(true)} />
      {isRoomOpen ? (
        <RoomCheck
          slides={slides}
          density={asked.type}
          room={asked.room}
          onRoom={(room) => void ask({ room })}
          onType={(type) => void ask({ type })}
          onClose={() => setRoomOpen(false)}
        />
      ) : null}
    </main>
  );
}
