/**
 * Characters that the browser's order by pinyin reads otherwise than these words do, each with one that has only the
 * sound meant: 长 stands among the zh, so 长沙 is put in order as 常沙. Only orders are made of it, nobody sees it.
 */
const SOUNDS: readonly (readonly [character: string, standIn: string, words: string])[] = [
  ['地', '弟', '地'],
  ['都', '督', '都'],
  ['长', '常', '长春 长沙 长治 长宁 长寿 长安 长乐 长兴 长丰 长泰 长汀 长岭 长白 长海 长垣 长葛 长清 长岛'],
  ['长', '常', '长阳 长武 长顺 长洲 长江 长效 长期 长远 长城 长征 特长'],
  ['重', '虫', '重庆 重新 重复 重组 重建 重申 重叠'],
  ['调', '条', '调解 调整 调节 调处 调控 协调 三调'],
  ['处', '楚', '处理 处置 处罚 处分 查处 惩处'],
  ['行', '航', '行业 银行 商行'],
  ['应', '映', '应诉 应急 应用 应对 响应'],
  ['率', '帅', '率先 表率'],
  ['更', '耕', '更新 更正 变更'],
  ['会', '快', '会计 会稽'],
  ['校', '叫', '校对 校正'],
  ['济', '挤', '济南 济宁 济源 济阳'],
  ['六', '路', '六安 六合'],
  ['厦', '下', '厦门'],
  ['蚌', '泵', '蚌埠'],
  ['单', '善', '单县'],
  ['乐', '月', '乐清 音乐'],
  ['乐', '涝', '乐亭 乐陵'],
  ['番', '潘', '番禺'],
  ['埔', '普', '黄埔'],
  ['莞', '管', '东莞'],
  ['台', '胎', '台州 天台'],
  ['丽', '离', '丽水'],
  ['藏', '奘', '西藏 藏族 藏区'],
  ['洞', '同', '洪洞'],
  ['浚', '训', '浚县'],
  ['铅', '言', '铅山'],
  ['枞', '宗', '枞阳'],
  ['涡', '锅', '涡阳'],
  ['泊', '博', '泊头'],
  ['阿', '婀', '东阿'],
  ['牟', '木', '牟平 中牟'],
  ['荥', '迎', '荥经'],
  ['犍', '前', '犍为'],
  ['什', '十', '什邡'],
  ['尉', '玉', '尉犁'],
  ['蔚', '玉', '蔚县'],
  ['冠', '贯', '冠县'],
  ['堡', '补', '吴堡'],
  ['柞', '乍', '柞水'],
  ['峙', '士', '繁峙'],
  ['侯', '后', '闽侯'],
  ['华', '化', '华阴 华州'],
  ['任', '人', '任丘 任城'],
];

const standInOf = new Map(
  SOUNDS.flatMap(([character, standIn, words]) =>
    words.split(' ').map((word) => [word, word.replace(character, standIn)] as const),
  ),
);
const anyWord = new RegExp([...standInOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** A Chinese name as it is put in order: what the browser would misread is replaced by what sounds as meant. */
export function asSounded(name: string): string {
  return name.replace(anyWord, (word) => standInOf.get(word) ?? word);
}
