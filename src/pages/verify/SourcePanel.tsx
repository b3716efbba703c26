import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENCODINGS } from '../../intake/encodings';
import { LIMITS } from '../../intake/limits';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import type { useVerify } from './useVerify';
import styles from './VerifyPage.module.css';
import { VerifyStatus } from './VerifyStatus';

const ENDINGS = '.txt,.html,.htm,.docx,.pdf';
const MEGABYTE = 1_000_000;

/** Where the text is given: a file chosen or dropped, or the words pasted; and how far the check is. */
export function SourcePanel(props: ReturnType<typeof useVerify>) {
  const { t } = useTranslation();
  const { state, source, encoding, check, cancel } = props;
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);

  const take = (file: File | undefined) => {
    if (!file) return;
    setIsEmpty(false);
    void check(file);
  };
  const checkPasted = () => {
    const text = area.current?.value ?? '';
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') area.current?.focus();
    else void check({ text });
  };
  // Words dragged over the page go on to the field they are dropped on.
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };

  return (
    <div className="screen-only">
      <Section title={t('verify.sourceTitle')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
        <div
          className={isOver ? styles.dropOver : styles.drop}
          onDragOver={over}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            setIsOver(false);
            const [file] = event.dataTransfer.files;
            if (!file) return;
            event.preventDefault();
            take(file);
          }}
        >
          <input
            ref={input}
            id={inputId}
            type="file"
            accept={ENDINGS}
            className={styles.file}
            onChange={({ target }) => {
              take(target.files?.[0]);
              // The same file may be chosen again, mended.
              target.value = '';
            }}
          />
          <label htmlFor={inputId} className={button.button}>
            {t('verify.choose')}
          </label>{' '}
          <span className={styles.said}>{t('verify.drop', { limit: LIMITS.file / MEGABYTE })}</span>
          <label className={styles.paste}>
            {t('verify.paste')}
            <textarea ref={area} rows={5} lang="zh-CN" spellCheck={false} aria-invalid={isEmpty} />
          </label>
          <button type="button" className={button.button} onClick={checkPasted}>
            {t('verify.checkPasted')}
          </button>
          <p role="status" className={styles.refused}>
            {isEmpty ? t('verify.nothingPasted') : ''}
          </p>
        </div>
        {encoding && source instanceof File ? (
          <div className={styles.encoding}>
            <SelectField
              label={t('verify.encoding')}
              labelPlace="beside"
              value={encoding}
              options={ENCODINGS.map((value) => ({ value, label: t(`verify.encodings.${value}`) }))}
              onChange={(value) => {
                const chosen = ENCODINGS.find((each) => each === value);
                if (chosen) void check(source, chosen);
              }}
            />{' '}
            <span className={styles.said}>{source.name}</span>
          </div>
        ) : null}
        <VerifyStatus
          state={state}
          cancel={() => {
            // The button goes; the focus must not go with it.
            input.current?.focus();
            cancel();
          }}
          again={source ? () => void check(source, encoding ?? undefined) : null}
        />
      </Section>
    </div>
  );
}
