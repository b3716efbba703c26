import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './GoTo.module.css';
import { Layer } from './Layer';
import { Toast } from './Toast';
import type { Presenter } from './usePresenter';

/** Goes to a slide by its number or by its title. */
export function GoTo({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { slides, index } = presenter.deck;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    presenter.goTo(Number(text));
  };
  return (
    <Layer
      title={t('present.do.goto')}
      size="small"
      onClose={presenter.closeLayer}
      foot={<Toast presenter={presenter} />}
    >
      <form className={styles.form} onSubmit={onSubmit}>
        <label>
          {t('present.number', { n: slides.length })}
          <input
            data-first=""
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="go"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit">{t('present.go')}</button>
      </form>
      <ol className={styles.titles}>
        {slides.map(({ id, title }, i) => (
          <li key={id}>
            <button type="button" aria-current={i === index ? 'true' : undefined} onClick={() => presenter.goTo(i + 1)}>
              <span className={styles.place}>{i + 1}</span>
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </Layer>
  );
}
