import { useTranslation } from 'react-i18next';
import type { SlideNotes } from '../../../deck/slide';
import button from '../../../ui/button.module.css';
import { NotesText } from './NotesText';
import styles from './SpeakerNotes.module.css';
import { useNotesSize } from './useNotesSize';

/** What the speaker may need beside the slide: the report's own words with their place, definitions, likely questions. */
export function SpeakerNotes({ notes, title }: { notes: SlideNotes; title: string }) {
  const { t } = useTranslation();
  const { size, smaller, larger, set } = useNotesSize();
  const { quotes, definitions, questions } = notes;
  const isEmpty = quotes.length + definitions.length + questions.length === 0;
  const sizeButton = (to: string | null, label: string, text: string) => (
    <button
      type="button"
      className={`${button.button} ${styles.size}`}
      aria-label={`${text} ${label}`}
      disabled={to === null}
      onClick={() => to !== null && set(to)}
    >
      {text}
    </button>
  );
  return (
    <section className={styles.notes} aria-label={t('speaker.notes')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {sizeButton(smaller, t('speaker.smaller'), 'A−')}
        {sizeButton(larger, t('speaker.larger'), 'A+')}
      </div>
      <NotesText label={t('speaker.notes')} size={size}>
        {isEmpty ? <p className={styles.none}>{t('speaker.noNotes')}</p> : null}
        {questions.length > 0 ? <h3>{t('speaker.questions')}</h3> : null}
        <dl>
          {questions.map(({ question, answer }) => (
            <div key={question} className={styles.question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
        {quotes.length > 0 ? <h3>{t('speaker.quotes')}</h3> : null}
        {quotes.map(({ about, text, place }) => (
          <figure key={about + place + text} className={styles.quote}>
            <figcaption>
              {about}
              <span className={styles.place}>{place}</span>
            </figcaption>
            <blockquote lang="zh-CN">{text}</blockquote>
          </figure>
        ))}
        {definitions.length > 0 ? <h3>{t('speaker.definitions')}</h3> : null}
        <ul>
          {definitions.map((definition) => (
            <li key={definition}>{definition}</li>
          ))}
        </ul>
      </NotesText>
    </section>
  );
}
