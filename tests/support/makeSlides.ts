import type { Slide, SlideBody, SlideFigure, SlideItem } from '../../src/deck/slide';
import type { CountPoint } from '../../src/model/countSeries';
import type { GapPoint } from '../../src/model/gapSeries';
import type { Trend } from '../../src/model/trendSeries';
import { makeRate } from './make';

type Language = 'zh-CN' | 'en';

/** A slide of each shape, as full and as long as a planner makes them, of places and figures that do not exist. */
export function makeSlides(language: Language): readonly Slide[] {
  const say = (zh: string, en: string) => (language === 'en' ? en : zh);
  const figure = (id: string, given: Partial<SlideFigure> = {}): SlideFigure => ({
    id,
    label: say('虚构信访事项一次性化解率', 'Fictional petitions resolved at the first attempt'),
    number: '96.08',
    unit: '%',
    note: say('距100%还差3.92个百分点', '3.92 pp short of 100%'),
    status: 'below-ceiling',
    domain: 'disputes',
    quote: '全市虚构信访事项一次性化解率96.08%',
    section: '一(四)2',
    ...given,
  });
  const count = say('1096', '1,096');
  const themes = figure('themes', {
    label: say('虚构“一件事”主题服务', 'Fictional one-stop themed services'),
    number: count,
    unit: say('个', 'themes'),
    note: '',
    status: 'stated',
    domain: 'administration',
  });
  const rank = figure('rank', {
    label: say('虚构服务全省排名', 'Fictional provincial rank of services'),
    number: say('第一', '1st'),
    unit: '',
    note: '',
    status: 'stated',
    domain: 'enforcement',
  });
  const reached = figure('reached', {
    label: say('虚构公开申请答复率', 'Fictional requests replied to'),
    number: '100',
    note: '',
    status: 'at-ceiling',
    domain: 'supervision',
  });
  const gap = (id: string, zh: string, en: string, value: string, domain: string): GapPoint => ({
    id,
    label: say(zh, en),
    printed: `${(100 - Number(value)).toFixed(2)}%`,
    gap: Number(value),
    isShort: Number(value) > 0,
    isExact: true,
    gapNumber: value,
    gapText: say(`${value}个百分点`, `${value} pp`),
    domain,
    domainName: say('争议化解', 'Disputes'),
  });
  const bar = (id: string, zh: string, en: string, value: number, domain = 'administration'): CountPoint => ({
    id,
    label: say(zh, en),
    value,
    printed: say(`${value}件`, `${value.toLocaleString('en')}\u00a0cases`),
    domain,
    domainName: domain === 'disputes' ? say('争议化解', 'Disputes') : say('依法行政', 'Administration'),
  });
  const item = (id: string, zh: string, en: string, domain = 'administration'): SlideItem => ({
    id,
    text: say(zh, en),
    domain,
    note: say('虚构类别', 'Fictional category'),
  });
  const problem = item(
    'p1',
    '虚构的重大决策公众参与流于形式',
    'Public participation in fictional decisions a formality',
  );
  const plan = item(
    'p2',
    '加强虚构决策的合法性审查与备案',
    'Strengthen legality review and filing of fictional decisions',
  );
  const source = say(
    '来源：虚构甲市2023年法治政府建设年度报告，一(四)2 · 单位：个百分点',
    'Source: Fictional City A 2023 annual report on law-based government, I(IV)2 · Unit: percentage points',
  );
  const slide = (id: string, domain: string | null, title: string, body: SlideBody): Slide => ({
    id,
    domain,
    eyebrow: domain === null ? say('整份报告', 'The whole report') : say('争议化解', 'Dispute resolution'),
    title,
    body,
    source,
    notes: {
      quotes: [
        { about: 'a', text: '全市虚构信访事项一次性化解率96.08%', place: '一(四)2 依法化解社会矛盾纠纷' },
        {
          about: 'b',
          text: '行政许可事项“就近可办”占比96.58%，“马上可办”占比99.87%，“网上可办”占比99.96%',
          place: '一(二)1 虚构的政务服务',
        },
      ],
      definitions: [],
      questions: [],
    },
  });
  return [
    slide(
      'cover',
      null,
      say('虚构甲市2023年法治政府建设指标', 'Rule-of-law government indicators of Fictional City A, 2023'),
      {
        shape: 'cover',
        subtitle: say(
          '虚构甲市2023年法治政府建设年度报告',
          'Annual report of Fictional City A on building a law-based government',
        ),
        facts: [say('虚构甲市人民政府', 'Government of Fictional City A'), '2024-01-29 17:22'],
      },
    ),
    slide('headline', null, say('13项比率中9项达到100%，4项仍有缺口', '9 of 13 rates reach 100%, 4 fall short'), {
      shape: 'statement',
      figures: [figure('petitions'), themes, rank, reached],
      lines: [say('另有19项数量、1项排名，报告没有设上限', 'Another 19 counts and 1 rank have no ceiling')],
    }),
    slide(
      'gap',
      'disputes',
      say(
        '虚构信访事项一次性化解率距100%还差3.92个百分点，差距最大',
        'Fictional petitions resolved: 3.92 pp short of 100%, the largest gap',
      ),
      {
        shape: 'gaps',
        lead: figure('petitions'),
        points: [
          gap('petitions', '信访一次性化解率', 'First petitions resolved', '3.92', 'disputes'),
          gap('nearby', '“就近可办”', 'Available nearby', '3.42', 'administration'),
          gap('immediate', '“马上可办”', 'Handled on the spot', '0.13', 'administration'),
          gap('online', '“网上可办”', 'Available online', '0.04', 'administration'),
          gap('fifth', '虚构监管数据覆盖率', 'Supervision data coverage', '0.03', 'enforcement'),
          gap('sixth', '虚构负责人出庭应诉率', 'Heads appearing in court', '0.02', 'disputes'),
        ],
      },
    ),
    slide('figure', 'disputes', say('每一件虚构信访都有答复', 'Every fictional petition has its reply'), {
      shape: 'figure',
      figure: figure('petitions'),
    }),
    slide('figures', 'supervision', say('6项比率和数量各有其尺', 'Six figures, each on its own scale'), {
      shape: 'figures',
      figures: [
        reached,
        themes,
        rank,
        { ...reached, id: 'r2' },
        { ...figure('r3'), note: '' },
        { ...themes, id: 'r4' },
      ],
    }),
    slide(
      'counts',
      null,
      say('虚构诉讼案件650件，是文件的数十倍', 'Fictional lawsuits: 650, many times the documents'),
      {
        shape: 'counts',
        unit: say('件', 'cases'),
        points: [
          bar('lawsuits', '虚构行政诉讼一审案件', 'First-instance lawsuits', 1650, 'disputes'),
          bar('issued', '出台虚构规范性文件', 'Normative documents issued', 46),
          bar('c3', '废止虚构市政府文件', 'City documents repealed', 29),
          bar('c4', '废止虚构部门文件', 'Dept. documents repealed', 23),
          bar('c5', '虚构立法', 'Legislation drafted', 12),
          bar('c6', '虚构稿件', 'Articles', 5),
          bar('c7', '虚构清单', 'Key risks listed', 1),
        ],
      },
    ),
    slide(
      'trend',
      'disputes',
      say('虚构答复率四年上升4.58个百分点', 'The fictional answer rate rose by 4.58 pp in four years'),
      {
        shape: 'trend',
        trend: makeTrend(language),
      },
    ),
    slide(
      'items',
      'administration',
      say('虚构甲市在全省率先做了5件事', 'Fictional City A was the first to do five things'),
      {
        shape: 'items',
        items: [
          item(
            'i1',
            '在虚构全省率先建立“双容双承诺”信用监管机制',
            'First in the province with a “double tolerance” credit mechanism',
          ),
          item(
            'i2',
            '虚构政务公开与网站新媒体全省年度考评“双优秀”',
            'Rated excellent in both openness and web media',
            'supervision',
          ),
          item(
            'i3',
            '道路交通安全领域突出问题专项整治',
            'Campaign on prominent problems in road-traffic safety',
            'enforcement',
          ),
          item('i4', '多种会议形式常态化学习', 'Regular study in many kinds of meetings'),
          item('i5', '表彰虚构先进集体和先进个人', 'Commendation of fictional groups and individuals', 'disputes'),
        ],
      },
    ),
    slide('pairs', null, say('2个问题中，1个有同类别的计划', 'Of 2 problems, 1 has a plan of its category'), {
      shape: 'pairs',
      caution: say(
        '按类别并排，报告没有说哪项计划对应哪个问题。',
        'Set side by side by category; the report does not say which answers which.',
      ),
      pairs: [
        { label: say('重大决策', 'Decisions'), domain: 'administration', problems: [problem], plans: [plan] },
        { label: say('执法行为', 'Conduct'), domain: 'enforcement', problems: [problem], plans: [] },
      ],
    }),
    slide('sources', null, say('数字都从哪里来', 'Where every figure comes from'), {
      shape: 'sources',
      lines: [
        say('虚构甲市2023年法治政府建设年度报告', 'Fictional City A 2023 annual report'),
        say(
          '发布：虚构甲市人民政府，2024-01-29 17:22',
          'Published by the Government of Fictional City A, 2024-01-29 17:22',
        ),
        say(
          '缺口=100%−报告所列比率；100%是上限，不是目标',
          'Gap = 100% − the rate as printed; 100% is a ceiling, not a target',
        ),
        say('问题与计划按类别并排，是我们的归类', 'Problems and plans stand side by side by category: our grouping'),
      ],
    }),
  ];
}

/** Three fictional places over four years, two of them close at the end, one with a missing year. */
export function makeTrend(language: Language): Trend {
  const years = [2020, 2021, 2022, 2023];
  const line = (place: string, zh: string, en: string, values: readonly (number | null)[]) => ({
    place,
    name: language === 'en' ? en : zh,
    points: years.map((year, i) => {
      const value = values[i] ?? null;
      return { year, value, printed: value === null ? '' : `${value}%`, definition: null, inexact: null };
    }),
  });
  return {
    indicator: makeRate({ id: 'answer-rate' }),
    name: language === 'en' ? 'Fictional answer rate' : '虚构答复率',
    domain: 'disputes',
    domainName: language === 'en' ? 'Disputes' : '争议化解',
    unit: '%',
    years,
    lines: [
      line('a', '虚构甲市', 'Fictional City A', [91.5, 93.25, 95.1, 96.08]),
      line('b', '虚构乙市', 'Fictional City B', [98, 97.4, null, 96.2]),
      line('c', '虚构丙县', 'Fictional County C', [88.4, 90, 92.75, 92.75]),
    ],
    axis: { from: 88, to: 100, ticks: [88, 92, 96, 100] },
    tickTexts: ['88%', '92%', '96%', '100%'],
    change: null,
    missing: 1,
    differing: 0,
  };
}
