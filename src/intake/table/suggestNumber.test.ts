import { expect, test } from 'vitest';
import { suggestNumber } from './suggestNumber';

test.each([
  ['3530余', '件', { value: '3530', bound: 'over' }],
  ['3530余件', '件', { value: '3530', bound: 'over' }],
  ['3,530多', '件', { value: '3530', bound: 'over' }],
  ['1.2万', '件', { value: '12000' }],
  ['1.2余万', '件', { value: '12000', bound: 'over' }],
  ['1.2万余件', '件', { value: '12000', bound: 'over' }],
  ['近1.1万', '人次', { value: '11000', bound: 'near' }],
  ['约３０００', '件', { value: '3000', bound: 'about' }],
  ['95%以上', '%', { value: '95', bound: 'at-least' }],
  ['95%以下', '%', { value: '95', bound: 'at-most' }],
  ['1.23456万', '件', { value: '12345.6' }],
  ['1.2万', '万元', { value: '1.2' }],
  ['12件', '件', { value: '12' }],
  ['over 30', 'cases', { value: '30', bound: 'over' }],
  ['30%—40%', '%', { value: '30', upTo: '40' }],
  ['40-30', '件', null],
  ['一百', '件', null],
  ['#DIV/0!', '件', null],
  ['', '', null],
])('“%s” of the unit %s is to be written as %j', (text, unit, suggested) => {
  expect(suggestNumber(text, unit)).toEqual(suggested);
});
