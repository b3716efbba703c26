import { describe, expect, test } from 'vitest';
import { arabicFigureAt } from './figures';
import type { Counted, PlacedFigure } from './label';
import { labelsOf } from './labels';

const NOTHING: Counted = { verbs: '', thing: '', unit: '', latest: '' };

function figuresIn(text: string): readonly PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const figure = /\d/.test(text[i] ?? '') ? arabicFigureAt(text, i) : null;
    if (!figure) continue;
    placed.push({ start: figure.start, end: figure.end, figure });
    i = figure.end - 1;
  }
  return placed;
}
const read = (text: string, before = NOTHING, isPart = false) =>
  labelsOf(text, figuresIn(text), before, isPart).labels.map((labels) => labels.map((label) => label.text).join(' | '));

describe('what a figure counts', () => {
  test.each([
    ['组织开展普法活动3530余场', ['组织开展普法活动']],
    ['全市共办理行政处罚案件3.2万宗', ['办理行政处罚案件']],
    ['推动156项市、县级政务服务事项下放', ['推动市、县级政务服务事项下放']],
    ['挂牌成立3个法治人才培训基地', ['挂牌成立法治人才培训基地']],
    ['查处违法行为863起', ['查处违法行为']],
    ['为园区120多家企业开展法治体检', ['园区企业开展法治体检']],
    ['全县134个调委会共排查纠纷2108件', ['调委会', '排查纠纷']],
    ['废止6件市政府规范性文件和7件部门规范性文件', ['废止市政府规范性文件', '废止部门规范性文件']],
    ['推动47个领域74个事项实施联合抽查', ['推动领域事项实施联合抽查', '推动事项实施联合抽查']],
    ['出台规范性文件23件、废止12件、修改3件', ['出台规范性文件', '废止规范性文件', '修改规范性文件']],
    ['发放资料5万余份、惠及群众8万人', ['发放资料', '惠及群众']],
    ['起草、修订《甲条例》《乙办法》等3部法规和规章', ['起草、修订法规和规章']],
    ['监管拓展到食品、药品等53个领域', ['监管拓展领域']],
    ['信用修复率、公示率均为100%', ['信用修复率 | 公示率']],
    ['地方性法规和政府规章备案率100%', ['地方性法规和政府规章备案率']],
    ['受理率、及时办结率分别为100%、98.7%', ['受理率', '及时办结率']],
    ['受理、审结复议案件分别为120件和118件', ['受理复议案件', '审结复议案件']],
    ['“马上可办”“就近可办”比例分别达85%、91%', ['“马上可办”比例', '“就近可办”比例']],
    ['立案、结案率分别为98%、95%', ['立案率', '结案率']],
    ['向开发区、乡镇分别下放事项31项、45项', ['开发区下放事项', '乡镇下放事项']],
    ['99.5%事项实现“网上可办”', ['事项实现“网上可办”']],
    ['650件', ['']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what it goes on to count', () => {
  const before = { verbs: '收到', thing: '复议申请', unit: '件', latest: '收到复议申请' };

  test.each([
    ['受理2876件', false, ['受理复议申请']],
    ['办结2876宗', false, ['办结复议申请']],
    ['培训300人次', false, ['培训']],
    ['维持1022件', true, ['维持复议申请']],
    ['占28.1%', false, ['收到复议申请占比']],
  ])('%s', (text, isPart, expected) => {
    expect(read(text, before, isPart)).toEqual(expected);
  });
});
