import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../review/draft';
import { AddBar } from './AddBar';
import { quotePlace } from './quotePlace';
import { useDesk } from './ReviewContext';
import { showIn } from './showIn';
import styles from './Text.module.css';
import { TextLegend } from './TextLegend';
import { TextParagraph } from './TextParagraph';
import { chunkAt, textChunks } from './textChunks';
import { marksOfChunks, type TextMark, textMarks } from './textMarks';
import { useRows } from './useRows';

/** So much text is laid out whole, so that the browser's own search finds what is in it. */
const DRAWN_WHOLE = { characters: 40_000, paragraphs: 400 };
/** Of a line of text, and how many characters stand in one, to guess the height of what was never laid out. */
const LINE = { height: 30, characters: 34, gap: 10 };
const NO_MARKS: readonly TextMark[] = [];

const within = (span: Span | null, part: Span): Span | null =>
  span && span.start < part.end && part.start < span.end ? span : null;

/** The whole text with a mark on every number, or on every record; a press on one chooses it in its list. */
export function TextPanel() {
  const { t } = useTranslation();
  const { draft, state, material, place, chosen, choose } = useDesk();
  const { text } = draft;
  const { sections } = material;
  const box = useRef<HTMLDivElement>(null);
  const items = place.tab === 'records' ? state.records : state.figures;
  const chunks = useMemo(() => textChunks(text, sections), [text, sections]);
  const marks = useMemo(() => textMarks(items), [items]);
  const marksOf = useMemo(() => marksOfChunks(chunks, marks), [chunks, marks]);
  const quoted = useMemo(() => (chosen ? quotePlace(text, chosen) : null), [text, chosen]);
  const at = chosen ? chunkAt(chunks, chosen.start) : -1;
  const rows = useRows(box, {
    count: chunks.length,
    isWhole: text.length <= DRAWN_WHOLE.characters && chunks.length <= DRAWN_WHOLE.paragraphs,
    height: (index) => {
      const { start = 0, end = 0 } = chunks[index] ?? {};
      return Math.ceil((end - start) / LINE.characters) * LINE.height + LINE.gap;
    },
    kept: -1,
  });
  const { reveal } = rows;
  const key = chosen?.key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: also where the panel comes into sight
  useEffect(() => {
    if (key === undefined) return undefined;
    let tries = 0;
    let frame = 0;
    const show = () => {
      const mark = box.current?.querySelector<HTMLElement>('[data-chosen]');
      if (mark && box.current) showIn(mark, box.current, 'middle');
      else if (tries === 0) reveal(at);
      tries += 1;
      // What was far away is laid out in the next frames, and then stands a little elsewhere.
      if (tries < 4) frame = requestAnimationFrame(show);
    };
    show();
    return () => cancelAnimationFrame(frame);
  }, [key, at, reveal, place.tab]);

  const press = ({ target }: React.MouseEvent) => {
    if (!(target instanceof Element) || !window.getSelection()?.isCollapsed) return;
    const pressed = target.closest<HTMLElement>('[data-mark]')?.dataset.mark;
    const mark = marks.find(({ start, end }) => `${start}-${end}` === pressed);
    if (!mark) return;
    // Pressed again, a number that several items share goes on to the next of them.
    const now = mark.items.findIndex((item) => item.key === key);
    const open = mark.items.find(({ verdict }) => verdict === 'open');
    const next = now === -1 ? (open ?? mark.items[0]) : mark.items[(now + 1) % mark.items.length];
    if (next) choose(next.key, true);
  };

  return (
    <section className={styles.panel} aria-label={t('review.tabs.text')}>
      <AddBar box={box} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keys, J and K go through the marks */}
      <div
        ref={box}
        className={styles.text}
        lang="zh-CN"
        role="document"
        aria-label={t('review.tabs.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its words can be selected
        tabIndex={0}
        data-text=""
        onClick={press}
      >
        <div className={styles.whole} style={rows.height === null ? undefined : { height: rows.height }}>
          {rows.drawn.map(({ index, top }) => {
            const chunk = chunks[index];
            return chunk ? (
              <TextParagraph
                key={chunk.start}
                ref={rows.measure}
                index={index}
                top={top}
                text={text}
                chunk={chunk}
                marks={marksOf.get(index) ?? NO_MARKS}
                quoted={within(quoted, chunk)}
                chosen={at === index || within(chosen, chunk) ? chosen : null}
              />
            ) : null;
          })}
        </div>
      </div>
      <TextLegend />
    </section>
  );
}
