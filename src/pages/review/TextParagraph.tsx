import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../review/draft';
import type { ReviewItem } from './reviewItem';
import styles from './Text.module.css';
import type { TextChunk } from './textChunks';
import type { TextMark } from './textMarks';
import { textPieces } from './textPieces';

interface ParagraphProps {
  ref: Ref<HTMLParagraphElement> | undefined;
  index: number;
  /** In pixels, where paragraphs are placed one by one. */
  top: number | null;
  text: string;
  chunk: TextChunk;
  marks: readonly TextMark[];
  /** What the chosen item quotes, where it reaches into this paragraph. */
  quoted: Span | null;
  /** The chosen item, where it stands here. */
  chosen: ReviewItem | null;
}

const hasSameMarks = (a: readonly TextMark[], b: readonly TextMark[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ start, end, state }, i) => start === b[i]?.start && end === b[i]?.end && state === b[i]?.state));

/** Decisions make all marks anew; a paragraph where they look the same stays as it is. */
const isSame = (a: ParagraphProps, b: ParagraphProps): boolean =>
  a.chunk === b.chunk &&
  a.top === b.top &&
  a.index === b.index &&
  a.ref === b.ref &&
  a.quoted?.start === b.quoted?.start &&
  a.quoted?.end === b.quoted?.end &&
  a.chosen?.key === b.chosen?.key &&
  hasSameMarks(a.marks, b.marks);

/** One paragraph with its marks. Each run of text knows where in the whole text it begins: `data-at`. */
export const TextParagraph = memo(function TextParagraph(props: ParagraphProps) {
  const { t } = useTranslation();
  const { text, chunk, marks, quoted, chosen, top } = props;
  const headingEnd = chunk.heading?.end ?? chunk.start;
  const isTitle = chunk.heading !== null && text.slice(headingEnd, chunk.end).trim().length <= 1;
  const isChosen = (mark: TextMark) => chosen !== null && mark.start === chosen.start && mark.end === chosen.end;
  return (
    <p
      ref={props.ref}
      data-index={props.index}
      className={isTitle ? styles.title : styles.paragraph}
      style={top === null ? undefined : { position: 'absolute', top, width: '100%' }}
    >
      {textPieces(chunk, marks, quoted, headingEnd).map(({ start, end, mark, isEnd, isQuoted, isHeading }) => {
        const classes = [isQuoted && styles.quoted, isHeading && !isTitle && styles.heading].filter(Boolean).join(' ');
        const words = text.slice(start, end);
        return mark ? (
          <span
            key={start}
            data-at={start}
            data-mark={`${mark.start}-${mark.end}`}
            data-state={mark.state}
            data-sign={isEnd ? t(`review.signs.${mark.state}`) : undefined}
            data-chosen={isChosen(mark) ? '' : undefined}
            className={`${styles.mark} ${classes}`}
          >
            {words}
          </span>
        ) : (
          <span key={start} data-at={start} className={classes || undefined}>
            {words}
          </span>
        );
      })}
    </p>
  );
}, isSame);
