import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../deck/syncMessage';
import { SlideTimes } from './SlideTimes';
import { SpeakerControls } from './SpeakerControls';
import { SpeakerNotes } from './SpeakerNotes';
import styles from './SpeakerView.module.css';
import type { SpokenDeck } from './spokenDeck';
import { Thumbnail } from './Thumbnail';
import { TimeBar } from './TimeBar';

/** The speaker's desk: the slide shown and the next, notes and time. */
export function SpeakerView(props: { deck: SpokenDeck; onCommand: (command: Command) => void; children?: ReactNode }) {
  const { t } = useTranslation();
  const { deck, onCommand } = props;
  const { slides, index, next, density, screen, aspect, timer } = deck;
  const slide = slides[index];
  const total = slides.length;
  if (!slide) return <p className={styles.empty}>{t('speaker.empty')}</p>;
  const place = { total, density, aspect };
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <TimeBar position={{ n: index + 1, total }} typed={deck.typed ?? ''} timer={timer} onCommand={onCommand} />
      </div>
      <div className={styles.messages}>{props.children}</div>
      <section className={styles.now} aria-label={t('speaker.now')}>
        <h2 className="visually-hidden">{slide.title}</h2>
        <Thumbnail
          view={{ ...place, slide, position: index + 1, share: 0.5 }}
          veil={screen === 'slide' ? null : t(`speaker.veils.${screen}`)}
        />
        <SpeakerControls deck={deck} onCommand={onCommand} />
      </section>
      <section className={styles.next} aria-label={t('speaker.next')}>
        {next ? (
          <>
            <div className={styles.preview}>
              <Thumbnail view={{ ...place, slide: next, position: index + 2, share: 0.2 }} />
            </div>
            <div>
              <p className={styles.label}>{t('speaker.next')}</p>
              <p className={styles.title}>{next.title}</p>
            </div>
          </>
        ) : (
          <p className={styles.label}>{t('speaker.atEnd')}</p>
        )}
      </section>
      <div className={styles.notes}>
        <SpeakerNotes notes={slide.notes} title={slide.title} key={slide.id} />
      </div>
      <div className={styles.times}>
        <SlideTimes slides={slides} index={index} timer={timer} onCommand={onCommand} />
      </div>
      <p role="status" className="visually-hidden">
        {t('speaker.position', { n: index + 1, total })} {slide.title}
      </p>
    </div>
  );
}
