import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { extract } from './extract';
import { proposeRecords } from './proposeRecords';

const { catalogue } = bundledDataset();
const read = (text: string) => proposeRecords(text, extract(text, catalogue), catalogue);
const HEAD = '虚构市2024年法治政府建设年度报告\n一、主要做法\n';
const inDeeds = (clause: string) => read(`${HEAD}${clause}。`).map(({ kind, title }) => `${kind} ${title}`);
const tagsOf = (clause: string) => read(`${HEAD}${clause}。`).map(({ tags }) => tags.join(' '));

describe('papers', () => {
  test.each<[string, string[]]>([
    ['制定出台《虚构市湿地保护条例》', ['虚构市湿地保护条例']],
    ['印发《行政裁量指引》《证明事项清单》', ['行政裁量指引', '证明事项清单']],
    ['印发《行政裁量指引》、《证明事项清单》和《审查要点》', ['行政裁量指引', '证明事项清单', '审查要点']],
    ['出台《养犬管理条例》，《停车管理办法》', ['养犬管理条例', '停车管理办法']],
    ['组织起草、修订《养老服务条例（草案）》《违建查处办法》等3部地方性法规', ['养老服务条例（草案）', '违建查处办法']],
    ['《虚构市湿地保护条例》正式颁布施行', ['虚构市湿地保护条例']],
    ['《虚构市湿地保护条例》经市人大常委会表决通过', ['虚构市湿地保护条例']],
    ['制定《行政复议法》实施办法', ['《行政复议法》实施办法']],
    ['在全省率先出台关于适用轻微免罚的指导意见（试行）', ['适用轻微免罚的指导意见（试行）']],
    ['印发《关于印发〈审查要点〉的通知》', ['关于印发〈审查要点〉的通知']],
    ['认真落实《法治政府建设实施纲要》', []],
    ['深入学习宣传《行政处罚法》', []],
    ['根据《虚构省信访条例》开展清理', []],
    ['国务院印发《优化营商环境条例》', []],
    ['在《虚构日报》头版刊登报道', []],
    ['贯彻实施《法治社会建设实施纲要》', []],
  ])('%s', (clause, expected) => {
    expect(inDeeds(clause)).toEqual(expected.map((title) => `document ${title}`));
  });

  test.each([
    ['修订《规范性文件管理规定》', 'revised'],
    ['出台《投资项目管理办法（修订）》', 'revised'],
    ['起草《养老服务条例（草案）》', 'draft'],
    ['创新制定《风险提示清单》', 'innovation'],
    ['在全省率先出台《说理式执法指引》', 'first-in-province'],
    ['率先出台《说理式执法指引》', 'pioneer'],
    ['出台《说理式执法指引》', ''],
  ])('tags of %s', (clause, expected) => {
    expect(tagsOf(clause)).toEqual([expected]);
  });
});

describe('deeds and honours', () => {
  test.each<[string, string[]]>([
    ['在全省率先举办法治队伍培训班', ['measure 举办法治队伍培训班']],
    ['创新推行“一窗受理”改革', ['mechanism 推行“一窗受理”改革']],
    ['首创河湖巡回法庭', ['measure 河湖巡回法庭']],
    ['建立破产处置府院联动机制', ['mechanism 建立破产处置府院联动机制']],
    ['全力打造“小虚说法”普法品牌', ['mechanism 全力打造“小虚说法”普法品牌']],
    ['我市荣获全国法治先进城市称号', ['honour 我市荣获全国法治先进城市称号']],
    ['改革案例被评为年度全国优秀案例', ['honour 改革案例被评为年度全国优秀案例']],
    ['成功创建省食品安全示范城市', ['honour 成功创建省食品安全示范城市']],
    ['坚持创新驱动发展战略', []],
    ['领导干部率先垂范学法用法', []],
    ['提升人民群众获得感和安全感', []],
    ['对先进集体和个人进行表彰', []],
    ['全市行政机关负责人出庭应诉率率先达到100%', []],
  ])('%s', (clause, expected) => {
    expect(inDeeds(clause)).toEqual(expected);
  });

  test.each([
    ['在全省率先举办法治队伍培训班', 'first-in-province'],
    ['率先举办法治队伍培训班', 'pioneer'],
    ['创新推行“一窗受理”改革', 'innovation'],
    ['建立府院联动机制', ''],
    ['荣获全国先进称号', 'national'],
    ['获评省级先进单位', 'provincial'],
    ['入选全省第一批示范名单', 'first-batch provincial'],
  ])('tags of %s', (clause, expected) => {
    expect(tagsOf(clause)).toEqual([expected]);
  });
});

describe('problems and plans', () => {
  const due = (text: string) => read(`${HEAD}办理案件3件。\n${text}`).map(({ kind, title }) => `${kind} ${title}`);

  test.each<[string, string, string[]]>([
    [
      'numbered in one paragraph',
      '二、存在的问题\n2024年，我市法治建设取得成效，但仍存在一些不足：一是基层执法力量薄弱，人员不足。个别地方尤甚。二是在普法方面，宣传形式单一、效果不够好。',
      ['problem 基层执法力量薄弱', 'problem 宣传形式单一、效果不够好'],
    ],
    [
      'as headings',
      '二、存在问题和不足\n（一）基层执法力量薄弱。个别镇街人员少。\n（二）普法形式单一。',
      ['problem 基层执法力量薄弱', 'problem 普法形式单一'],
    ],
    [
      'as sentences',
      '二、存在不足\n基层执法力量薄弱。普法效果不够好。',
      ['problem 基层执法力量薄弱', 'problem 普法效果不够好'],
    ],
    [
      'plans',
      '三、下一步工作计划\n我市将以党的二十大精神为指导，全面贯彻党中央部署。一是坚持党的领导。提升行政应诉质效，巩固成果。二是优化法治化营商环境。',
      ['plan 坚持党的领导', 'plan 提升行政应诉质效', 'plan 优化法治化营商环境'],
    ],
    [
      'a paper that is planned',
      '三、下一步工作安排\n认真制定《虚构市2025年工作要点》。',
      ['plan 认真制定《虚构市2025年工作要点》', 'document 虚构市2025年工作要点'],
    ],
    [
      'both in one part',
      '二、存在的问题和下一步打算\n（一）基层执法力量不足。\n（二）持续加强队伍建设。',
      ['problem 基层执法力量不足', 'plan 持续加强队伍建设'],
    ],
  ])('%s', (_, text, expected) => {
    expect(due(text)).toEqual(expected);
  });
});

describe('what is said of each', () => {
  test('quote, section and place lead back to the text', () => {
    const text = '虚构市2024年法治政府建设年度报告\n一、主要做法\n（一）健全制度。先后印发《行政裁量指引》，开展培训。';
    const [record] = read(text);
    expect(record).toMatchObject({ section: '1.1', quote: '先后印发《行政裁量指引》' });
    expect(text.slice(record?.start, record?.end)).toBe('《行政裁量指引》');
  });

  test.each([
    ['印发《优化营商环境指引》', 'business'],
    ['全市行政诉讼一审案件650件，印发《应诉工作指引》', 'litigation'],
    ['完善人民调解机制', 'mediation'],
    ['建立信访联席会议机制', 'petitions'],
  ])('%s belongs where its words and figures do', (clause, category) => {
    expect(read(`${HEAD}（一）工作情况。${clause}。`).map((record) => record.category)).toEqual([category]);
  });

  test('no two at one place', () => {
    const starts = read(`${HEAD}率先推行新机制，创新推出新机制，荣获全国先进称号。`).map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });
});
