import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../../ui/button.module.css';
import type { Deck } from '../useDeck';
import panel from './SpeakerPanel.module.css';
import { SpeakerView } from './SpeakerView';
import type { Speaker } from './useSpeaker';

/** The speaker's view within the deck's own window, where no second one opens: says why, and how to get one. */
export function SpeakerPanel({ deck, speaker }: { deck: Deck; speaker: Speaker }) {
  const { t } = useTranslation();
  const { shown, inPage, run, closeInPage } = speaker;
  const layer = useRef<HTMLElement>(null);
  useEffect(() => layer.current?.focus({ preventScroll: true }), []);
  const { slides, index, asked } = deck;
  if (!shown || !inPage) return null;
  const spoken = {
    slides,
    index,
    next: slides[index + 1] ?? null,
    density: asked.type,
    screen: shown.screen,
    aspect: shown.aspect,
    timer: shown.timer,
  };
  return (
    <section ref={layer} aria-label={t('speaker.title')} tabIndex={-1} className={panel.layer}>
      <SpeakerView deck={spoken} onCommand={run}>
        <div role="status" className={panel.why}>
          <p>
            <strong>{t(`speaker.inPage.${inPage}`)}</strong> {t('speaker.sameWindow')}
          </p>
          {inPage === 'blocked' ? (
            <a
              className={button.button}
              href={speaker.href()}
              target="_blank"
              rel="noopener opener"
              onClick={closeInPage}
            >
              {t('speaker.byLink')}
            </a>
          ) : null}
          <button type="button" className={button.button} onClick={closeInPage}>
            {t('speaker.closePanel')}
          </button>
        </div>
      </SpeakerView>
    </section>
  );
}
