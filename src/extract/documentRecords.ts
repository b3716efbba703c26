import type { RecordTag } from '../dataset/vocabulary';
import { IN_TITLE } from './brackets';
import { HOLE } from './clauses';
import type { RecordClause, RecordFinding } from './recordFinding';
import { deedTags } from './recordTags';

const ISSUE =
  '制定|制订|出台|印发|发布|颁布|公布|修订|修改|修正|修编|制发|下发|起草|草拟|编制|编印|推出|审议通过|表决通过|形成';
/** What leads up to the title of a paper that was made: 出台, 印发实施, 制定涉企联合检查 . */
const MADE = new RegExp(`(?:${ISSUE})[^，。；]{0,12}$`);
/** 《…》 that was but read, obeyed or spoken of. */
const MENTIONED =
  /(?:落实|贯彻|根据|按照|依据|依照|对照|围绕|学习|宣传|宣讲|解读|执行|结合|符合|遵循|遵守|转发|违反|参照|推进|实施|在|对|自|以|向)[^，。；]{0,6}$/;
const BY_OTHERS =
  /(?:国务院|中央|全国人大|司法部|国家[\u4e00-\u9fff]{0,6}|省委|省政府|省人大|省司法厅|上级)[^，]{0,8}(?:制定|出台|印发|发布|颁布|公布|下发)/;
const MADE_BEHIND =
  /^(?:已|均|正式|顺利|先后|全面|被|经[^，。]{2,14}?)*(?:出台|印发|颁布|公布|施行|发布|审议通过|表决通过|通过审议|获[^，。]{0,6}批准)/;
/** 《…》实施细则: the paper is the rules for the one in the title. */
const SUFFIX = /^(?:实施细则|实施办法|实施方案|实施意见|任务分工方案|分工方案|任务清单|配套制度)/;
const LISTED = /^[、和与及以，]*$/;
const WITHOUT_TITLE =
  /(?:出台|印发|制定)(?:了|实施|发布)?(关于[^，。；《]{4,60}?(?:意见|办法|规定|通知|方案|细则|指引|规则|条例|制度)(?:（[^）]{1,6}）)?)/;
const LOOKED_BACK = 40;
const NOT_DOCUMENTS = /(?:日报|时报|晚报|杂志|电视台|法治政府建设(?:情况)?(?:年度)?(?:工作)?报告)$/;
const holes = new RegExp(HOLE, 'g');

function tagsOf(title: string, lead: string, isPlan: boolean): readonly RecordTag[] {
  const tags: RecordTag[] = [...deedTags(lead)];
  if (/（草案|草案）|征求意见稿|送审稿/.test(title)) tags.push('draft');
  if (/（[^）]*修[订正改]|修[订正改][^）]*）/.test(title) || /修[订正改编][^，、]{0,8}$/.test(lead))
    tags.push('revised');
  if (isPlan) tags.push('planned');
  return tags;
}

/** Where each 《…》 of a clause begins and ends. */
function titlesIn({ text, flags, start, end }: RecordClause): readonly (readonly [number, number])[] {
  const titles: [number, number][] = [];
  for (let i = start; i < end; i += 1) {
    if (text[i] !== '《' || ((flags[i] ?? 0) & IN_TITLE) === 0) continue;
    let to = i + 1;
    // 《关于印发〈…〉的通知》 and 《A》《B》: a title ends at its own mark.
    while (to < end && text[to - 1] !== '》') to += 1;
    titles.push([i, to]);
    i = to - 1;
  }
  return titles;
}

/**
 * The papers of a clause that were made, revised or put out: 制定出台《…》, 《…》正式施行; not those it only mentions.
 * @param isListGoingOn whether the clause before ended with such a paper
 */
export function documentRecords(clause: RecordClause, isListGoingOn: boolean): readonly RecordFinding[] {
  const { text, start, end, isPlan } = clause;
  const found: RecordFinding[] = [];
  let [before, isMade] = [start, isListGoingOn];
  let lead = '';
  for (const [from, to] of titlesIn(clause)) {
    const between = text.slice(before, from).replace(holes, '');
    if (!(isMade && LISTED.test(between))) {
      lead = between.slice(-LOOKED_BACK);
      const verb = MADE.exec(lead)?.[0] ?? '';
      const isMentioned = MENTIONED.test(lead) && !new RegExp(`(?:${ISSUE})(?:实施|了)?$`).test(lead);
      isMade =
        (verb !== '' && !isMentioned && !BY_OTHERS.test(lead)) ||
        MADE_BEHIND.test(text.slice(to, Math.min(end, to + 30)));
    }
    before = to;
    const name = text.slice(from + 1, to - 1).trim();
    if (!isMade || name.length < 4 || NOT_DOCUMENTS.test(name)) continue;
    const suffix = SUFFIX.exec(text.slice(to, Math.min(end, to + 8)))?.[0] ?? '';
    const title = suffix === '' ? name : `《${name}》${suffix}`;
    found.push({ kind: 'document', title, tags: tagsOf(title, lead, isPlan), place: [from, to], quote: [start, end] });
  }
  if (found.length > 0) return found;
  const words = text.slice(start, end);
  const plain = WITHOUT_TITLE.exec(words);
  if (!plain || BY_OTHERS.test(words)) return [];
  const title = (plain[1] ?? '').replace(/^关于/, '');
  const from = start + plain.index;
  const tags = tagsOf(title, words.slice(0, plain.index + 4), isPlan);
  return [{ kind: 'document', title, tags, place: [from, from + plain[0].length], quote: [start, end] }];
}
