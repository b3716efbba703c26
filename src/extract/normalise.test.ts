import { describe, expect, test } from 'vitest';
import { normalise, sourceSlice } from './normalise';

describe('characters', () => {
  test.each([
    ['full-width digits and signs', '９９．８７％、１，０９６件', '99.87%、1,096件'],
    ['half-width punctuation of prose', '一审650件,应诉率100%;完成.', '一审650件，应诉率100%；完成.'],
    ['a comma that groups thousands', '共1,234件,其中1，096件', '共1,234件，其中1,096件'],
    ['a comma between figures', '分别为23，145件', '分别为23，145件'],
    ['a comma between short figures', '3,4,5个', '3，4，5个'],
    ['a clock', '17:22召开:通报', '17:22召开：通报'],
    ['spaces inside Chinese', '全 市　达 99.87 %', '全市达99.87%'],
    ['spaces between numbers and Latin words', '2024-01-29 17:22 IP v6', '2024-01-29 17:22IP v6'],
    ['a space that groups thousands', '案件21 456件', '案件21,456件'],
    ['brackets of a document number', '粤府[2018]3号、(2019)4号', '粤府〔2018〕3号、（2019）4号'],
    ['quotation marks', '"马上可办"和「网上可办」', '“马上可办”和“网上可办”'],
    ['what is not seen', '\ufeff案\u200b件\u00ad3件', '案件3件'],
    ['line ends of Windows', '甲\r\n乙', '甲\n乙'],
    ['tabs of a table', '\t甲\t3', '甲\t3'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });
});

test('every place leads back to its source', () => {
  const source = '　达　９９．８ ％，\r\n共１，２３４件';
  const normal = normalise(source);
  const at = (words: string) => {
    const start = normal.text.indexOf(words);
    return sourceSlice(source, normal, start, start + words.length);
  };
  expect([at('99.8%'), at('1,234件'), at('达99.8')]).toEqual(['９９．８ ％', '１，２３４件', '达　９９．８']);
  expect(normal.at).toHaveLength(normal.text.length + 1);
});

describe('lines a page broke', () => {
  const page = (lines: readonly string[]) => normalise(lines.join('\n'));
  const full = '全市各级行政机关认真落实各项工作任务';

  test('are joined, in the middle of a number too, over the number of the page', () => {
    const { text, pages } = page([
      full,
      full,
      `${full.slice(0, -2)}99.`,
      '4%，共审查规范性文件等各类文件一千',
      '— 12 —',
      `余件${full.slice(2)}`,
      full,
    ]);
    expect(text).toContain('99.4%，共审查规范性文件等各类文件一千余件');
    expect(text).not.toContain('12');
    expect(pages).toHaveLength(1);
  });

  test('are not joined to a heading or over an empty line', () => {
    const { text } = page([full, full, full, '二、主要问题', full, '', full]);
    expect(text.split('\n')).toEqual([full.repeat(3), '二、主要问题', full, '', full]);
  });

  test('lines that are paragraphs stay apart', () => {
    expect(normalise('短行\n另一短行\n第三行').text).toBe('短行\n另一短行\n第三行');
  });
});
