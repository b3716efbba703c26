import { type DragEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeSource } from '../../../intake/intake';
import button from '../../../ui/button.module.css';
import styles from './SourceField.module.css';

interface FieldWords {
  /** What may be dropped, and how large. */
  drop: string;
  paste: string;
  /** The button that takes what was pasted, and what is said where nothing was. */
  take: string;
  empty: string;
}

const hasFiles = (event: { dataTransfer: DataTransfer | null }) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped beside the field would be opened in place of the page, and what was done here would be lost. */
function useNoStrayDrop() {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}

/** Where something is brought: a file chosen or dropped, or words pasted. What is in the field stays there. */
export function SourceField(props: {
  words: FieldWords;
  /** The endings the file dialog offers: `.txt,.pdf`. */
  accept: string;
  onTake: (source: IntakeSource) => void;
  /** The field for files, to give the focus to. */
  input: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation();
  const { words, onTake, input } = props;
  const inputId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  /** How many more files were dropped with the one that is read. */
  const [left, setLeft] = useState(0);
  useNoStrayDrop();

  const take = ([file, ...others]: readonly File[]) => {
    if (!file) return;
    setIsEmpty(false);
    setLeft(others.length);
    onTake(file);
  };
  const takePasted = () => {
    const text = area.current?.value ?? '';
    setLeft(0);
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') area.current?.focus();
    else onTake({ text });
  };
  // Words dragged over the page go on to the field they are dropped on.
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      className={isOver ? styles.dropOver : styles.drop}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        id={inputId}
        type="file"
        accept={props.accept}
        className={styles.file}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file may be chosen again, mended.
          target.value = '';
        }}
      />
      <label htmlFor={inputId} className={button.button}>
        {t('intake.choose')}
      </label>
      <span className={styles.said}>{words.drop}</span>
      <label className={styles.paste}>
        {words.paste}
        <textarea ref={area} rows={5} lang="zh-CN" spellCheck={false} aria-invalid={isEmpty} />
      </label>
      <button type="button" className={button.button} onClick={takePasted}>
        {words.take}
      </button>
      <p role="status" className={styles.refused}>
        {isEmpty ? words.empty : ''}
        {left > 0 ? t('intake.oneAtATime', { n: left }) : ''}
      </p>
    </div>
  );
}
