import { describe, expect, test } from 'vitest';
import type { FigureOrigin, ReviewFigure, Verdict } from '../../review/reviewState';
import { marksOfChunks, textMarks } from './textMarks';
import { textPieces } from './textPieces';

const figure = (
  start: number,
  end: number,
  origin: FigureOrigin,
  verdict: Verdict,
  key = `f${start}`,
): ReviewFigure => ({
  key,
  origin,
  label: '',
  reason: null,
  previous: null,
  change: null,
  scope: null,
  start,
  end,
  verdict,
  isEdited: false,
  issues: [],
  fields: {
    indicator: origin === 'matched' ? 'petitions' : null,
    value: 1,
    unit: '',
    bound: null,
    upTo: null,
    quote: '',
    section: '0',
    note: null,
  },
});
const TEXT = '甲12件乙34件。';
const whole = { start: 0, end: TEXT.length };
const show = (...args: Parameters<typeof textPieces>) =>
  textPieces(...args).map(({ start, end, mark, isEnd, isQuoted, isHeading }) =>
    [TEXT.slice(start, end), mark?.state, isEnd && 'end', isQuoted && 'quoted', isHeading && 'heading'].filter(Boolean),
  );

describe('how marks look', () => {
  test.each<[string, readonly [FigureOrigin, Verdict][], string]>([
    ['open, by how it was read', [['matched', 'open']], 'matched'],
    ['set aside', [['setAside', 'rejected']], 'setAside'],
    ['set aside, then taken up', [['setAside', 'open']], 'proposed'],
    ['rejected by a person', [['proposed', 'rejected']], 'rejected'],
    [
      'shared: the open one counts',
      [
        ['matched', 'accepted'],
        ['proposed', 'open'],
      ],
      'proposed',
    ],
    [
      'shared: accepted before rejected',
      [
        ['matched', 'rejected'],
        ['matched', 'accepted'],
      ],
      'accepted',
    ],
  ])('%s', (_, given, state) => {
    const marks = textMarks(given.map(([origin, verdict], n) => figure(1, 4, origin, verdict, `f1.${n}`)));
    expect(marks.map((mark) => [mark.state, mark.items.length])).toEqual([[state, given.length]]);
  });
});

test.each(['proposed', 'setAside'] as const)('%s, and given an indicator by a person: it has one', (origin) => {
  const before = figure(1, 4, origin, 'open');
  const [mark] = textMarks([{ ...before, fields: { ...before.fields, indicator: 'petitions' } }]);
  expect(mark?.state).toBe('matched');
});

describe('a paragraph in pieces', () => {
  const marks = textMarks([figure(5, 8, 'proposed', 'open'), figure(1, 4, 'matched', 'open')]);

  test('marks in reading order, each with its end', () => {
    expect(show(whole, marks, null, 0)).toEqual([
      ['甲'],
      ['12件', 'matched', 'end'],
      ['乙'],
      ['34件', 'proposed', 'end'],
      ['。'],
    ]);
  });

  test('quoted words and a heading cut them', () => {
    expect(show(whole, marks, { start: 2, end: 5 }, 1)).toEqual([
      ['甲', 'heading'],
      ['1', 'matched'],
      ['2件', 'matched', 'end', 'quoted'],
      ['乙', 'quoted'],
      ['34件', 'proposed', 'end'],
      ['。'],
    ]);
  });

  test('of marks in one another the shorter shows', () => {
    const nested = textMarks([figure(0, 9, 'proposed', 'open'), figure(5, 8, 'matched', 'accepted')]);
    expect(show(whole, nested, null, 0)).toEqual([
      ['甲12件乙', 'proposed'],
      ['34件', 'accepted', 'end'],
      ['。', 'proposed', 'end'],
    ]);
  });
});

test('marks by paragraph; one that reaches over two is in both', () => {
  const chunks = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ];
  const marks = textMarks([
    figure(1, 2, 'matched', 'open'),
    figure(3, 6, 'matched', 'open'),
    figure(7, 8, 'matched', 'open'),
  ]);
  const found = [...marksOfChunks(chunks, marks)].map(([index, there]) => [index, there.map(({ start }) => start)]);
  expect(found).toEqual([
    [0, [1, 3]],
    [1, [3, 7]],
  ]);
});
