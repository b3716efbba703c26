import { expect, test } from 'vitest';
import { bracketFlags, IN_PARENTHESES, IN_QUOTES, IN_TITLE } from './brackets';
import { clauseText, HOLE, splitClauses } from './clauses';
import { findSections } from './sections';

const clausesOf = (text: string) => {
  const flags = bracketFlags(text);
  return splitClauses(text, flags, findSections(text)).map((clause) => ({
    own: clauseText(text, flags, clause).split(HOLE).join(''),
    outer: clause.outer ? text.slice(clause.outer.start, clause.outer.end) : null,
    sentence: clause.sentence,
  }));
};

test.each([
  ['pauses and stops', '甲3件，乙：丙。丁；戊', ['甲3件', '乙', '丙', '丁', '戊']],
  ['a pause in a title or in quotation marks', '《甲，乙》3部，“丙，丁”2个', ['《甲，乙》3部', '“丙，丁”2个']],
  ['parentheses after their clause', '共5件（甲3件，乙2件），丙', ['共5件', '甲3件', '乙2件', '丙']],
  ['a bracket never closed', '共（5件，甲\n乙', ['共（5件', '甲', '乙']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(clausesOf(text).map(({ own }) => own)).toEqual(expected);
});

test('a clause knows its sentence and the clause around it', () => {
  const [first, second, inner, third] = clausesOf('甲，乙（丙）。丁');
  expect([first?.sentence, second?.sentence, inner?.sentence, third?.sentence]).toEqual([0, 0, 0, 7]);
  expect([second?.outer, inner?.outer]).toEqual([null, '乙（丙）']);
});

test('a text without pauses is cut, outside numbers', () => {
  const clauses = clausesOf(`${'案件'.repeat(400)}123456件`);
  expect(clauses.length).toBeGreaterThan(1);
  expect(clauses[clauses.length - 1]?.own.endsWith('123456件')).toBe(true);
});

test('brackets in one another count each', () => {
  const flags = [...bracketFlags('（《“甲”》）乙')];
  expect(flags[3]).toBe(IN_TITLE | IN_QUOTES | IN_PARENTHESES);
  expect(flags[7]).toBe(0);
});
