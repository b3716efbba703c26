import { expect, test } from 'vitest';
import { sectionAt } from './sectionAt';
import { findSections } from './sections';

const TEXT = '前言\n一、甲\n（一）乙。丙\n二、丁\n戊';
const sections = findSections(TEXT);

test.each([
  ['前言', '0'],
  ['一、', '1'],
  ['丙', '1.1'],
  ['二', '2'],
  ['戊', '2'],
])('%s stands in %s', (words, section) => {
  expect(sectionAt(sections, TEXT.indexOf(words))).toBe(section);
});
