/** Verbs that say what was done with a thing; of two labels that name different deeds of one thing, none is the other. */
const DEEDS: readonly (readonly [deed: string, words: string])[] = [
  ['issue', '新制定 出台 制定 印发 发布 公布 颁布 制发'],
  ['repeal', '宣布失效 废止 失效'],
  ['amend', '修改 修订 修正'],
  ['draft', '起草 草拟'],
  ['review', '合法性审查 审查 审核'],
  ['clean', '清理'],
  ['file', '备案 报备 报送'],
  ['publish', '主动公开 公开发布'],
  ['accept', '受理 收到 接收 新收 收件 接到 收悉'],
  ['close', '办结 审结 结案 办理 答复 办复 处理'],
  ['devolve', '下放 赋予 承接 赋权'],
];

/** Deeds that reports name by turns: what is accepted is answered, what is drafted is amended. */
const NEAR = ['accept close', 'draft amend', 'issue amend'];

const PLAIN =
  '推动 推进 实现 建立 建成 建设 打造 推出 组织 开展 完成 梳理 总结 形成 设立 成立 举办 召开 落实 新增 增设 推广 参与 参加 提供 发放 发出 提出 收集 征求 排查 整治 整改 聘请 选聘 配备 配置 安排 投入 涉及 惠及 覆盖 纳入 开设 创建 培育 认定 命名 选派 组建 签订 签署 达成 移送 挽回 减免 走访 服务 接待 编制 编写 发行 明确 确定 保留 取消 调整 精简 归集 汇聚 上线 接入 开通 进驻 获得 获评 荣获 获 评选 评为 表彰 表扬 培训 调解 调处 化解 查处 查办 处罚 检查 抽查 督察 督查 纠正 撤销 公开 刊登 刊发 发表 播放 制作 印制 派发 张贴 举行 进行 实施 采纳 采用 通过 继续有效 维持 结转 变更 确认违法 驳回 终止 撤回 告知 拓展到 扩展到 延伸到 拥有 具有 增加 向 为 对 与 和 由 从 在 把 将 给 被 使 有 至 到 等 于';

/** Words at the front of a label that say when, where or how many in all, not what. */
const FRONT =
  '其中 上年 还有 仍有 尚有 含 包括 全市上下 全市共 全市 全县 全区 全州 全省 全旗 全镇 我市 我县 我区 我州 本市 本县 本区 全年共 全年累计 全年 全面 年内 共计 共有 共 累计 总计 合计 目前 现已 已经 已 现有 现 并 同时 先后 分别 各级各部门 各级各类 各级 各地 各 均 一年来 今年以来 今年 本年度 年度 以来 截至 截止 底 末 以及 及 和 与 、 也 还 另有 另外 另 此外 是 为 对 将 把 向 在 就 等 的 了 年 中 据统计 通过 并且 率先 成功 积极 依法 大力 深入 持续 有效 不断 严格 切实 创新 扎实 稳步 统筹 充分 ： , ， （';

/** Words at the end of a label that only lead to the number. */
const BACK =
  '上升至 上升到 下降至 下降到 提高至 提升到 降到 增加至 减少至 减少到 压缩至 压缩到 缩短至 扩大至 攀升至 跃升至 回升至 发展到 扩大到 增加到 增至 减至 升至 降至 提升至 提高到 双双达到 双双 达到了 达到 达 均为 均达到 均达 都是 均 都 为 是 共计 共 累计 总计 合计 分别为 分别达到 分别达 分别是 分别 仅有 仅为 仅 有 约为 约 在 至 到 的 ： : 了 已 保持在 保持 稳定在 稳定 维持在 高达 多达 首次 再次 连续 全部 先后 只有 达成 实现 计 突破 超过 超 近 逾 由 从 自 、 和 与 以及 等 始终 继续 平均 , ， 上年 去年 上年度 上一年 年初 提升 提高 上升 增长 增加 下降 降低 降 减少 压缩 缩短 压减 升 其中 也 年均 率先';

/** Words that end, or begin, with what elsewhere only leads up to a number: 行为, 涉及, 审计; 中心, 现场, 和解. */
const WHOLE_AT_END =
  /(?:行为|存在|涉及|普及|波及|触及|收到|接到|得到|受到|作为|认为|成为|审计|统计|会计|设计|估计|公共|人均|传达|下达|表达|所有|拥有|参与|目的|自由|理由|服从|平等|同等|对等|高等|优等|等等|甚至|调和|温和|转移至|降级|条例草案的说明)$/;
const WHOLE_AT_START =
  /^(?:中小|中心|中介|中央|中国|中期|中型|年度|年终|年检|对口|对外|为民|为企|在线|在建|在职|在岗|在校|就业|就近|就诊|就医|等级|共享|共建(?![成立有设])|共青|共治|共同|共性|和解|和谐|和美|和平|把关|现场|现行|现代|现金|依法行政|依法治|依法独立|全面依法|全面推行|底线|底数|末端|均衡|还款|还建|并联|并购|已建|通过率|创新型|积极分子|有效期|有效率|及时|与会|中标|年报|含金|主动脉|[\u4e00-\u9fff]{2}率)/;

const split = (words: string) => words.split(' ').sort((a, b) => b.length - a.length);
const DEED_WORDS = DEEDS.flatMap(([deed, words]) => words.split(' ').map((word) => ({ deed, word })));
const VERBS = [...DEED_WORDS.map(({ word }) => word), ...PLAIN.split(' ')].sort((a, b) => b.length - a.length);
const FRONTS = split(FRONT);
const BACKS = split(BACK);

/** The deeds a label names, as `issue`, `repeal`; those inside 信息公开申请 or 审查率 count too, so compare counts only. */
export function deedsOf(label: string): ReadonlySet<string> {
  return new Set(DEED_WORDS.flatMap(({ deed, word }) => (label.includes(word) ? [deed] : [])));
}

/** Whether two labels name deeds that exclude one another: 出台 and 废止; a label without a deed excludes none. */
export function isOtherDeed(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const isNear = (x: string, y: string) => x === y || NEAR.includes(`${x} ${y}`) || NEAR.includes(`${y} ${x}`);
  return ![...a].some((x) => [...b].some((y) => isNear(x, y)));
}

/** Whether two labels name the same deed. */
export const isSameDeed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((deed) => b.has(deed));

/** A label without the words that only lead up to it: 其中全市共办理案件 → 办理案件. */
export function trimFront(label: string): string {
  let rest = label;
  for (;;) {
    const here = rest;
    const word = WHOLE_AT_START.test(here) ? undefined : FRONTS.find((front) => here.startsWith(front));
    if (word === undefined || here === '') return here;
    rest = here.slice(word.length);
  }
}

/** A label without the words that only lead to its number: 应诉率达到 → 应诉率. */
export function trimBack(label: string): string {
  let rest = label;
  for (;;) {
    const here = rest;
    const word = WHOLE_AT_END.test(here) ? undefined : BACKS.find((back) => here.endsWith(back));
    if (word === undefined || here === '') return here;
    rest = here.slice(0, here.length - word.length);
  }
}

/** The verbs at the front of a label, and what they are about: 组织开展普法活动 → 组织开展, 普法活动. */
export function splitVerbs(label: string): { verbs: string; thing: string } {
  let at = 0;
  for (;;) {
    const rest = label.slice(at);
    const word =
      VERBS.find((verb) => rest.startsWith(verb)) ?? (/^[、和与并的了]/.test(rest) && at > 0 ? rest[0] : undefined);
    if (word === undefined) return { verbs: label.slice(0, at), thing: rest };
    at += word.length;
  }
}

const INNER_VERBS =
  '分别 共计 累计 开展 举办 组织 参加 参与 提供 覆盖 涉及 惠及 受理 办结 审结 建成 建立 设立 发放 排查 走访 抽取 选派 配备 查处 移送 挽回 完成 实现 共化解 共调解 成功调解 成功化解 出台 制定 废止 修改 修订 办理 赋予 下放 承接 移交 答复 审查 报送 化解 整改'.split(
    ' ',
  );

/** Where a verb begins inside a stretch between two figures, which it parts: 调解员【共计化解】纠纷; -1 where none does. */
export function verbInside(text: string): number {
  let first = -1;
  for (const verb of INNER_VERBS) {
    const at = text.indexOf(verb, 1);
    if (at > 0 && (first === -1 || at < first)) first = at;
  }
  return first;
}

const COUNTED_BY =
  /^.{0,14}?(?:共计|累计|共)(?=.)|^.{0,12}?(?:政府|机关|部门|法院|局|系统|单位|(?<=.)组织|机构|中心)(?:共|已)?(?=收到|受理|新收|办理|审结|办结|查处|开展|出台|制定|印发|共)/;

/** A label from its verb on, without who did it: 各行政机关共受理申请 → 受理申请. */
export function fromCountedVerb(label: string): string {
  const found = COUNTED_BY.exec(label);
  const rest = found ? label.slice(found[0].length) : label;
  const { verbs, thing } = splitVerbs(rest);
  return found && !WHOLE_AT_START.test(`共${rest}`) && verbs !== '' && thing !== '' ? rest : label;
}
