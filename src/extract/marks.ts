import type { Reason } from './vocabulary';

/** A shape of characters that holds digits and is no figure. */
export interface Mark {
  reason: Reason;
  /** Sticky: tried where a digit, a letter or 第 stands. */
  shape: RegExp;
  /** What it is, in words: the first of the list that fits is taken. */
  what: string;
}

const YEAR = '(?:19|20|21)\\d{2}';
const DASH = '(?:-|—{1,2}|~|至|到)';
const HAN = '[一二三四五六七八九十百]{1,4}';

/** Tried in this order. None looks further than a few characters, so a text is read in one pass. */
export const MARKS: readonly Mark[] = [
  {
    what: 'an address of the web or of mail',
    reason: 'name',
    shape: /(?:https?:\/\/|www\.)[\x21-\x7e]+|[A-Za-z][\w.-]{0,63}@[\w.-]+/y,
  },
  {
    what: '1+N+3, N+1, 5G+',
    reason: 'mechanism',
    shape: /(?:\d{1,4}|[A-Za-zNX])(?:\+(?:\d{1,4}|[A-Za-z](?![A-Za-z])))+\+?|\d{1,4}\+(?=[\u4e00-\u9fff“”])/y,
  },
  { what: '7×24', reason: 'mechanism', shape: /\d{1,3}[×*xX](?:\d{1,3}|[NXnx])(?:小时)?/y },
  { what: '〔2018〕3号', reason: 'document-number', shape: new RegExp(`${YEAR}[〕）]第?\\d{1,5}号?`, 'y') },
  { what: '第713号', reason: 'document-number', shape: new RegExp(`第(?:\\d{1,5}|${HAN})号`, 'y') },
  {
    what: '2021-2025年, 2021年至2025年',
    reason: 'date',
    shape: new RegExp(`${YEAR}(?:年度?)?${DASH}${YEAR}(?:年度?)?(?!\\d)`, 'y'),
  },
  {
    what: '2023年1—6月',
    reason: 'date',
    shape: new RegExp(
      `${YEAR}年(?:\\d{1,2}月?${DASH})?\\d{1,2}月份?(?:\\d{1,2}日)?(?:${DASH}(?:\\d{1,2}月)?\\d{1,2}日)?`,
      'y',
    ),
  },
  { what: '2023年度', reason: 'date', shape: new RegExp(`${YEAR}年度?(?:上半年|下半年)?`, 'y') },
  {
    what: '2024-01-29 17:22',
    reason: 'date',
    shape: new RegExp(`${YEAR}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?![\\d.%])(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?`, 'y'),
  },
  { what: '1—6月', reason: 'date', shape: new RegExp(`\\d{1,2}月?${DASH}\\d{1,2}月份?(?!\\d)`, 'y') },
  {
    what: '12月31日',
    reason: 'date',
    shape: new RegExp(`\\d{1,2}月(?:\\d{1,2}日(?:${DASH}(?:\\d{1,2}月)?\\d{1,2}日)?|份)?`, 'y'),
  },
  { what: '17:22', reason: 'date', shape: /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y },
  { what: '2.0版, 3.0.1', reason: 'version', shape: /\d{1,3}(?:\.\d{1,3}){2,}|\d{1,3}\.\d{1,2}(?=版|升级版|时代)版?/y },
  { what: 'a telephone number', reason: 'name', shape: /0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|400-?\d{3}-?\d{4}/y },
  { what: 'V2.0', reason: 'version', shape: /[vV]\d{1,3}(?:\.\d{1,3})*/y },
  { what: 'IPv6, A4, G20', reason: 'name', shape: /[A-Za-z][A-Za-z]*[-]?\d[\w-]*/y },
  { what: '5G, 4A级, 3D', reason: 'name', shape: /\d{1,4}[A-Za-z]+(?![\w%])/y },
  {
    what: '12345热线',
    reason: 'name',
    shape:
      /\d{3,6}(?=“?(?:政务|便民|服务|公共|法律|热线|平台|投诉|举报|专线|电话|报警|消防|急救|司法|检察|指挥|非警务|接处警|接警|警情|调度|一号))/y,
  },
  {
    what: '12345, 12348, 110',
    reason: 'name',
    shape:
      /(?:12345|12348|12315|12309|12368|12388|12389|12337|12333|12385|12350|12369|12328|12366|12360|12380)(?![\d.,%万亿余多件宗个起条次人项])/y,
  },
];

/** Words made with Chinese numerals that name a plan, a meeting or a rule; each is one mark. */
export const NUMERAL_NAMES: readonly (readonly [reason: Reason, words: string])[] = [
  [
    'ordinal',
    '七五 八五 九五 十三五 十四五 十五五 十八大 十九大 二十大 二十一大 一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 二十届 十九届 十八届 二十一届',
  ],
  [
    'slogan',
    '三项制度 四个意识 四个自信 两个维护 两个确立 四个全面 三个全面 八项规定 两个责任 三重一大 五位一体 四风 两高 三农 三公经费 六稳 六保 四下基层 一规划两纲要 三张清单 四张清单 五张清单 三个清单 四个清单 两个清单 四大班子 两代表一委员 三支队伍 两法衔接 四议两公开 三会一课 一网通办 一网统管 四个最严 三个规定 四个到位 十大行动 五大行动 三大行动',
  ],
];
