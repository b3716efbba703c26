import { describe, expect, test } from 'vitest';
import type { TextSection } from '../../extract/sections';
import { chunkAt, textChunks } from './textChunks';

const section = (id: string, start: number, titleStart: number, end: number): TextSection => ({
  id,
  label: id,
  title: '',
  start,
  titleStart,
  end,
});
const partsOf = (text: string, sections: readonly TextSection[] = []) =>
  textChunks(text, sections).map(({ start, end }) => text.slice(start, end));

describe('a text in paragraphs', () => {
  test.each<[string, string, readonly string[]]>([
    ['lines, blank ones left out', '甲。\n\n  \n乙。\n', ['甲。', '乙。']],
    ['no line break at the end', '甲。\n乙。', ['甲。', '乙。']],
    ['nothing', '', []],
    ['line breaks alone', '\n\n', []],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('a very long line is cut behind its sentences, and nothing of it is lost', () => {
    const text = '办理虚构案件若干，均已办结。'.repeat(400);
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every((part) => part.length <= 1200 && part.endsWith('。'))).toBe(true);
    expect(parts.join('')).toBe(text);
  });

  test('a line without a full stop is cut all the same', () => {
    const text = '甲'.repeat(3000);
    expect(partsOf(text).map(({ length }) => length)).toEqual([1200, 1200, 600]);
  });

  test('headings begin a paragraph, also inside a line', () => {
    const text = '前言。一、工作（一）服务。做了很多。';
    const sections = [section('0', 0, 0, 3), section('1', 3, 5, 7), section('1.1', 7, 10, text.length)];
    expect(partsOf(text, sections)).toEqual(['前言。', '一、工作', '（一）服务。做了很多。']);
    const headings = textChunks(text, sections).map(({ start, heading }) => heading && text.slice(start, heading.end));
    expect(headings).toEqual([null, '一、工作', '（一）服务']);
  });
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [99, 1],
])('place %i stands in paragraph %i', (at, index) => {
  expect(chunkAt(textChunks('甲。\n乙。', []), at)).toBe(index);
});
