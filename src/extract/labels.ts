import { HOLE } from './clauses';
import { lastJoint } from './joints';
import type { Counted, Label, PlacedFigure } from './label';
import { rateLabels } from './rateLabels';
import { isSameUnit } from './units';
import { fromCountedVerb, splitVerbs, trimBack, trimFront, verbInside } from './words';

const JOINT_FRONT = /^(?:[、，和与及]|以及|并且|并|同时|其中|共计|共)+(?!解|会|青|建|享)/;
const PREDICATE =
  /(?:予以|进行|实施|获得|获评|荣获|获|被|纳入|实现|落实|完成|下放|在《|在|参加|参与|接受|通过|达到|入选|入围|开展|推广|上线|投入|建成|受到|取得|进驻|提供|供|用于|得到)/;
/** 为园区120家企业: what follows is counted, what precedes tells whose. */
const FOR_WHOM = /^(?:[^，]{0,4})(?:为|对|向|帮助)(?!象|外|口|照|标|应|接|民|期)/;
/** 第三批25项, 县级1386项: what precedes only narrows what follows. */
const QUALIFIER = /^(?:第[一二三四五六七八九十\d]+[批次轮期届]?|[国省市县区镇村]+级|[市县区镇乡村、]+)的?$/;
const RANKED = /^(?:继续|稳居|连续|排名|位列|位居|名列|排|列|居|全[国省市区州县])*$/;
/** Verbs that take what follows the figure: 挂牌成立3个基地. */
const TAKES_OBJECT =
  /(?:成立|设立|建立|建成|打造|推出|出台|制定|发布|废止|修订|举办|召开|发放|提供|新增|配备|聘请|选派|实现|完成|下放|取消|涉及|覆盖|惠及|获评|评选|表彰|培育|创建|认定|形成|梳理|办理|受理|收到|签订|签署|组建|投入|帮助|服务|指导|查处|推进|推动|开展|落实|加强|对|向|给|命名|确定|明确|整合|设置|编制|印发|公布|有)$/;
const holes = new RegExp(HOLE, 'g');
const bare = (text: string) => text.replace(holes, '').trim();

/**
 * What leads up to a figure without the enumeration before 等: 起草、修订 of 起草、修订《A》《B》等3部, 监管拓展到 of
 * 监管拓展到食品、药品等53个.
 */
function withoutExamples(lead: string): string {
  const etc = lead.lastIndexOf('等');
  if (
    etc === -1 ||
    /等[级待候于同额效次值]/.test(lead.slice(etc, etc + 2)) ||
    /[平同高相初中优上]$/.test(lead.slice(0, etc))
  )
    return lead;
  const examples = lead.slice(0, etc);
  const title = examples.indexOf('《');
  const before =
    title === -1
      ? (/^.*?[在到对向于](?=[^、]*、)/.exec(examples)?.[0] ?? splitVerbs(trimFront(bare(examples))).verbs)
      : examples.slice(0, title);
  return before + lead.slice(etc + 1);
}

export interface Labelled {
  /** For each figure its labels: several where it is shared (A率、B率均为100%), none where the clause has no words. */
  labels: readonly (readonly Label[])[];
  counted: Counted;
}

/**
 * What the figures of one clause are called. `text` holds the clause with everything that is not its own as holes;
 * `before` is what the last figure of the sentence counted; parts (其中维持521件) are parts of that.
 */
export function labelsOf(text: string, figures: readonly PlacedFigure[], before: Counted, isPart: boolean): Labelled {
  const rates = rateLabels(text, figures);
  const first = figures[0];
  const last = figures[figures.length - 1];
  if (!first || !last) return { labels: [], counted: before };
  const head = splitVerbs(trimFront(bare(withoutExamples(text.slice(0, first.figure.leadStart)))));
  const rest = bare(text.slice(last.end));
  const predicate = rest.search(PREDICATE);
  const shared = predicate === -1 ? '' : rest.slice(predicate);
  let counted = before;
  let taken = 0;
  let partVerbs = '';

  const labels = figures.map((placed, index): readonly Label[] => {
    const { figure, end } = placed;
    const next = figures[index + 1];
    const isFirst = index === 0;
    const from = Math.max(taken, figures[index - 1]?.end ?? 0);
    taken = end;
    const found = rates[index];
    if (found) {
      const name = found[found.length - 1]?.text ?? '';
      counted = { verbs: '', thing: name, unit: figure.unit, latest: name };
      return found;
    }
    const gap = text.slice(from, figure.leadStart);
    const ownLead = isFirst ? withoutExamples(gap) : gap.slice(lastJoint(gap) + 1);
    const lead = splitVerbs(fromCountedVerb(trimFront(trimBack(bare(ownLead).replace(JOINT_FRONT, '')))));
    const between = text.slice(end, next?.figure.leadStart ?? text.length);
    const joint = next ? lastJoint(between) : -1;
    const cut = next && joint === -1 ? verbInside(between) : joint;
    const after = bare(cut === -1 ? between : between.slice(0, cut)).replace(/^的|(?:共|分别|累计|共计|均|已)$/g, '');
    const isShare = figure.unit === '%';
    if (isShare && lead.verbs === '' && /^占比?$/.test(lead.thing) && counted.latest !== '') {
      return [{ text: `${counted.latest}占比`, own: '占比', isShared: true }];
    }
    // 47个领域74个事项实施抽查: what is said of the second is said of the first.
    const told = next && cut === -1 ? rest : shared;
    const isAfter = after !== '' && !/^[、，和与及：]/.test(after);
    if (
      isAfter &&
      (lead.thing === '' ||
        isShare ||
        /的$/.test(bare(gap)) ||
        FOR_WHOM.test(bare(ownLead)) ||
        TAKES_OBJECT.test(lead.thing) ||
        /[到至]$/.test(bare(ownLead)) ||
        QUALIFIER.test(lead.thing))
    ) {
      taken = end + (cut === -1 ? between.length : cut);
      const thing = next || isShare ? after : after.slice(0, after.length - shared.length);
      const verbs = lead.verbs || (isFirst ? head.verbs : counted.verbs || head.verbs);
      const whose = lead.thing.replace(/[对向给]$/, '');
      counted = { verbs, thing, unit: figure.unit, latest: verbs + thing };
      const own = lead.verbs + whose + thing;
      const isTold = !isShare && told !== '';
      return [{ text: verbs + whose + thing + (isTold ? told : ''), own, isShared: isTold && next !== undefined }];
    }
    if (figure.unit === '位' && counted.latest !== '' && RANKED.test(lead.verbs + lead.thing)) {
      return [{ text: counted.latest + lead.verbs + lead.thing, own: '', isShared: true }];
    }
    const isSameThing = counted.thing !== '' && (counted.unit === '' || isSameUnit(counted.unit, figure.unit));
    if (lead.thing === '' && lead.verbs === '') {
      const topic = isFirst ? (isSameThing ? counted.verbs + counted.thing : '') : head.verbs + head.thing;
      return topic === '' ? [] : [{ text: topic, own: '', isShared: true }];
    }
    if (isPart && isSameThing) {
      const part = (lead.verbs || partVerbs) + lead.thing;
      partVerbs = lead.verbs || partVerbs;
      counted = { ...counted, latest: part };
      const isNamed = part.includes(counted.thing.slice(-2));
      return [{ text: isNamed ? part : part + counted.thing, own: part, isShared: !isNamed }];
    }
    const isShared = lead.thing === '' && isSameThing;
    const verbs = lead.verbs || (isFirst ? '' : counted.verbs);
    const thing = lead.thing || (isSameThing ? counted.thing : '');
    counted = { verbs, thing, unit: figure.unit, latest: verbs + thing };
    return [{ text: verbs + thing, own: lead.verbs + lead.thing, isShared }];
  });
  return { labels, counted };
}
