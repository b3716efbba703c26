import { expect, test } from 'vitest';
import { locateValue, printedForms } from './printedValue';

test.each([
  ['rate', 96.08, ['96.08']],
  ['count', 1096, ['1096']],
  ['rank', 1, ['第一', '第1']],
  ['rank', 10, ['第十', '第10']],
  ['rank', 11, ['第11']],
] as const)('a %s of %s is printed as %j', (kind, value, forms) => {
  expect(printedForms(kind, value)).toEqual(forms);
});

// What is found is compared as text; `start` tells two equal figures apart.
test.each([
  ['建立1个习近平法治思想学习宣传教育阵地', 'count', 1, '个', 2, '1个'],
  ['对40个集体和80名个人进行了表彰', 'count', 40, '个', 1, '40个'],
  ['对40个集体和80名个人进行了表彰', 'count', 80, '名', 7, '80名'],
  ['组织废止6件市政府规范性文件和7件部门规范性文件', 'count', 7, '件', 15, '7件'],
  ['第4次会议推动44个领域、4个事项', 'count', 4, '个', 13, '4个'],
  ['排名全省第一', 'rank', 1, '位', 4, '第一'],
  ['排名全省第1', 'rank', 1, '位', 4, '第1'],
  ['位列第12', 'rank', 12, '位', 2, '第12'],
  ['一次性化解率96.08%', 'rate', 96.08, '%', 6, '96.08%'],
  ['100项中使用率100%', 'rate', 100, '%', 8, '100%'],
  ['共100件', 'rate', 100, '%', 1, '100'],
  ['会议3场、活动3次', 'count', 3, '个', 2, '3'],
  ['共0件', 'count', 0, '件', 1, '0件'],
] as const)('in “%s” a %s of %s (%s) stands at %i as %s', (quote, kind, value, unit, start, found) => {
  expect(locateValue(quote, kind, value, unit)).toEqual([start, start + found.length]);
  expect(quote.slice(start, start + found.length)).toBe(found);
});

// As reports print what is large, not exact or spelt out.
test.each([
  ['全年办结1,234件', 'count', 1234, '件', null, '1,234件'],
  ['全年办结1 234件', 'count', 1234, '件', null, '1 234件'],
  ['全年办结１２３４件', 'count', 1234, '件', null, '１２３４件'],
  ['办结数分别为23，145件', 'count', 145, '件', null, '145件'],
  ['办结数分别为23，145件', 'count', 23, '件', null, '23'],
  ['满意率９５．５％', 'rate', 95.5, '%', null, '９５．５％'],
  ['满意率95.0%', 'rate', 95, '%', null, '95.0%'],
  ['服务群众3.2万人次', 'count', 32_000, '人次', null, '3.2万人次'],
  ['受惠3.2万人次', 'count', 3.2, '万人次', null, '3.2万人次'],
  ['挽回损失3,120余万元', 'count', 31_200_000, '元', null, '3,120余万元'],
  ['挽回损失1.2亿元', 'count', 120_000_000, '元', null, '1.2亿元'],
  ['培训近1.1万名干部', 'count', 11_000, '名', null, '1.1万名'],
  ['培训2万余人次', 'count', 20_000, '人次', null, '2万余人次'],
  ['开展普法活动3530余场', 'count', 3530, '场', null, '3530余场'],
  ['走访30多家企业', 'count', 30, '家', null, '30多家'],
  ['案件突破一万宗', 'count', 10_000, '宗', null, '一万宗'],
  ['审查两百三十件', 'count', 230, '件', null, '两百三十件'],
  ['审查二百三十余件', 'count', 230, '件', null, '二百三十余件'],
  ['统一办理三宗', 'count', 3, '件', null, '三'],
  ['一次性办结一件', 'count', 1, '件', null, '一件'],
  ['网办率超四成', 'rate', 40, '%', null, '四成'],
  ['网办率达八成五', 'rate', 85, '%', null, '八成五'],
  ['网办率达4成', 'rate', 40, '%', null, '4成'],
  ['达标率为百分之九十五', 'rate', 95, '%', null, '百分之九十五'],
  ['达标率为百分之九十五点五', 'rate', 95.5, '%', null, '百分之九十五点五'],
  ['一次性化解率为百分之九', 'rate', 9, '%', null, '百分之九'],
  ['占比30%—40%', 'rate', 30, '%', 40, '30%—40%'],
  ['占比30-40%', 'rate', 30, '%', 40, '30-40%'],
  ['占比３０％～４０％', 'rate', 30, '%', 40, '３０％～４０％'],
  ['每月3至4万件', 'count', 30_000, '件', 40_000, '3至4万件'],
  ['每月1.1万—1.2万件', 'count', 11_000, '件', 12_000, '1.1万—1.2万件'],
  ['全省排名前三', 'rank', 3, '位', null, '前三'],
  ['位列第十二位', 'rank', 12, '位', null, '第十二位'],
  ['位列第１２', 'rank', 12, '位', null, '第１２'],
  ['全省排名18位', 'rank', 18, '位', null, '18位'],
  ['排名全省18位', 'rank', 18, '位', null, '18位'],
] as const)('in “%s” a %s of %s (%s, up to %s) is printed as %s', (quote, kind, value, unit, upTo, found) => {
  expect(quote.slice(...(locateValue(quote, kind, value, unit, upTo) ?? [0, 0]))).toBe(found);
});

test.each([
  ['a part of a longer figure, at its start', '等44个领域', 'count', 4, '个'],
  ['a part of a longer figure, at its end', '共1096个', 'count', 6, '个'],
  ['the whole part of a decimal', '达96.08%', 'rate', 96, '%'],
  ['the decimals of a figure', '达96.08%', 'rate', 8, '%'],
  ['a rank printed as a plain number', '共1个', 'rank', 1, '位'],
  ['a rank inside a longer one', '排名第12', 'rank', 1, '位'],
  ['a rank inside a longer one without 第', '排名18位', 'rank', 8, '位'],
  ['places gained', '排名上升18位', 'rank', 18, '位'],
  ['people counted', '共有代表18位', 'rank', 18, '位'],
  ['another figure', '等3部地方性法规', 'count', 5, '部'],
  ['digits that 万 scales', '办结3万件', 'count', 3, '件'],
  ['a part of a grouped figure', '办结1,234件', 'count', 234, '件'],
  ['tenths for per cent', '网办率达4成', 'rate', 4, '%'],
  ['tenths for a count', '网办率达四成', 'count', 40, '件'],
  ['a numeral in a word', '一次性化解、统一受理', 'count', 1, '件'],
  ['a numeral in a longer one', '审查两百三十件', 'count', 30, '件'],
] as const)('does not take %s for the value', (_, quote, kind, value, unit) => {
  expect(locateValue(quote, kind, value, unit)).toBeNull();
});
