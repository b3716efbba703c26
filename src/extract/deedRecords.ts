import { IN_QUOTES, IN_TITLE } from './brackets';
import { HOLE } from './clauses';
import type { RecordClause, RecordFinding } from './recordFinding';
import { deedTags, honourTags } from './recordTags';

const CLAIM =
  /率先(?!垂范|发展|学|示范)|首创|首推|首(?:个|家|例|部|条|张|批|次)(?!违|信访|申请|会议|全体)|创新(?:性地?)?(?=推|出|制|构|打|建|开|实|设|探|采|运|举|组|提|引|形|研|搭|“|《)/g;
const HONOUR =
  /荣获|荣膺|获评|入选(?!率)|被[^，。]{0,40}?评为|被(?:授予|命名为|认定为|确定为|列为)[^，。]*(?:示范|试点|先进|优秀|标杆|典型)|获(?:得)?(?!感)[^，。]{0,30}?(?:称号|奖(?!励|补)|表彰|优秀|先进|肯定|第一等次)|成功创建(?!.{0,4}活动)|蝉联|是全[国省][^，。]{0,16}?之一/;
/** 表彰, 评选: honours given to others. */
const GIVEN = /(?:评选|表彰|授予)(?!了?我)[^，。]{0,20}(?:个人|集体|单位)|力争|争取|积极创建|推荐/;
const LEAD_IN =
  '^(?:我市|全市|我县|我区|并|还|同时)?(?:(?:进一步|持续|不断|全面|深入|积极|大力|扎实|全力|加快|着力|着重|稳步|成功|认真|广泛|严格|组织|在[^，。]{2,10})*)';
/** Deeds that claim nothing but are told as such: a mechanism set up, a saying put into practice, a campaign, a new body. */
const TOLD: readonly RegExp[] = [
  '(?:建立健全|建立|健全完善|健全|完善|构建|推行|打造|探索|形成|搭建|推出|创设|打响|擦亮|践行|组建|推进|实施)[^，。]{0,36}?(?:机制|制度|模式|格局|品牌|工作法|工作室|工作站|改革)$',
  '(?:推进|推动|推行|实施|打造|构建|组建|实现|形成|完善|推广|探索|运用)[^，。“]{0,6}“[^。”]{2,16}”[^，。]{0,14}$',
  '开展[^，。]{4,40}?(?:专项整治|专项行动|专项督察|法治督察|表彰活动|评议活动|评估)(?:工作)?$',
  '(?:设立|设置|成立|组建|引入)[^，。]{6,36}$',
].map((shape) => new RegExp(LEAD_IN + shape));
const SAYING = /“[^”]*”/g;
const IS_MECHANISM = /机制|制度|模式|体系|格局|平台|系统|工作法|品牌|清单|改革|工作室|工作站|窗口|服务|“/;
/** What leads up to a claim and says nothing of the deed. */
const LEAD = /^(?:我市|全市|我县|我区|我省|并|还|同时|其中|在|全省|全国|省内|国内|范围内|地区|[^，“《]{0,6}市)*$/;
const LONGEST = 60;
const holes = new RegExp(HOLE, 'g');

const bare = (own: string) => own.replace(holes, '').trim();
const shortened = (title: string) => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title);

/** Where a clause claims to be first or new, outside titles and sayings; -1 where it does not. */
function claimAt({ own, flags, start }: RecordClause): { at: number; length: number } | null {
  for (const { index, 0: word } of own.matchAll(CLAIM))
    if (((flags[start + index] ?? 0) & (IN_TITLE | IN_QUOTES)) === 0) return { at: index, length: word.length };
  return null;
}

/** The honour, or the deed that claims to be first or new, that a clause tells of; null where it tells of none. */
export function deedRecord(clause: RecordClause): RecordFinding | null {
  const { own, start, end, isPlan } = clause;
  const words = bare(own);
  if (isPlan || words.length < 6) return null;
  const place = [start, end] as const;
  if (HONOUR.test(own) && !GIVEN.test(own))
    return { kind: 'honour', title: shortened(words), tags: honourTags(own), place, quote: place };
  const claim = claimAt(clause);
  if (!claim && (/\d/.test(words.replace(SAYING, '')) || !TOLD.some((shape) => shape.test(words)))) return null;
  const rest = claim && LEAD.test(own.slice(0, claim.at)) ? bare(own.slice(claim.at + claim.length)) : words;
  const title = shortened(rest.replace(/^在全[省国市]/, '').length >= 4 ? rest : words);
  return {
    kind: IS_MECHANISM.test(words) ? 'mechanism' : 'measure',
    title,
    tags: claim ? deedTags(words) : [],
    place,
    quote: place,
  };
}
