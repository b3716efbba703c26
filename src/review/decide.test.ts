import { describe, expect, test } from 'vitest';
import { makeDraft } from '../../tests/support/reviewText';
import { decide, redo, undo } from './decide';
import type { Decision, Draft } from './draft';

const accept = (...keys: string[]): Decision => ({ type: 'accept', keys });
const value = (key: string, given: number): Decision => ({ type: 'figure', key, change: { value: given } });
const title = (zh: string): Decision => ({ type: 'record', key: 'r1', change: { title: { zh, en: '' } } });
const year = (given: number): Decision => ({ type: 'about', change: { year: given } });
const draftAfter = (...decisions: Decision[]): Draft => decisions.reduce(decide, makeDraft());

describe('decisions follow one another', () => {
  test.each<[string, Decision[], Decision[]]>([
    ['one', [accept('f1')], [accept('f1')]],
    ['two', [accept('f1'), accept('f2')], [accept('f1'), accept('f2')]],
    ['of nothing', [accept()], []],
    ['typing in one field', [value('f1', 6), value('f1', 65)], [value('f1', 65)]],
    ['the same field of another figure', [value('f1', 6), value('f2', 65)], [value('f1', 6), value('f2', 65)]],
    ['typing a title', [title('虚'), title('虚构')], [title('虚构')]],
    ['typing a year', [year(202), year(2024)], [year(2024)]],
    [
      'another field of one figure',
      [value('f1', 6), { type: 'figure', key: 'f1', change: { unit: '宗' } }],
      [value('f1', 6), { type: 'figure', key: 'f1', change: { unit: '宗' } }],
    ],
    [
      'typing with something between',
      [value('f1', 6), accept('f1'), value('f1', 7)],
      [value('f1', 6), accept('f1'), value('f1', 7)],
    ],
  ])('%s', (_, given, expected) => {
    const draft = draftAfter(...given);
    expect(draft.decisions).toEqual(expected);
    expect(draft.done).toBe(expected.length);
  });
});

describe('taken back', () => {
  const three = draftAfter(accept('f1'), accept('f2'), accept('f3'));

  test('and done again', () => {
    const back = undo(undo(three));
    expect([back.done, back.decisions.length]).toEqual([1, 3]);
    expect(redo(back).done).toBe(2);
  });

  test('a new decision drops what was taken back', () => {
    expect(decide(undo(undo(three)), accept('f9')).decisions).toEqual([accept('f1'), accept('f9')]);
  });

  test('nothing where nothing is left', () => {
    expect(undo(makeDraft()).done).toBe(0);
    expect(redo(three)).toBe(three);
  });

  test('the draft before is as it was', () => {
    const draft = makeDraft();
    decide(draft, accept('f1'));
    expect(draft.decisions).toEqual([]);
  });
});
