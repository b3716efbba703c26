import { expect, test } from 'vitest';
import { textFault } from './textFault';

test.each([
  [' \n', 'empty'],
  ['', 'empty'],
  ['\u0000\u0001\u0002案件3件', 'binary'],
  ['锟斤拷锟斤拷3件', 'garbled'],
  ['<!DOCTYPE html><title>3件</title>', 'html'],
  [`<p>${'<span>案件3件</span>'.repeat(3)}</p>`, 'html'],
  ['没有数字', 'no-numbers'],
  ['一级<二级，案件3件', null],
  ['废止两件', null],
  ['虚构市报告，一审案件3件。', null],
])('%j: %s', (text, fault) => {
  expect(textFault(text)).toBe(fault);
});
