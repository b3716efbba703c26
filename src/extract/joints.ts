/** What stands between two things of a row. 参与, 和解, 涉及 and 及时 are words of their own. */
const JOINT =
  /[、并]|同时|以及|(?<![参给])与(?!会|否)|(?<![温调共总])和(?!解|谐|平|睦|美)|(?<![涉普波惠顾兼提危遍触以])及(?!时|格|其)/g;

/** Where the last joint of a text begins; -1 where it has none. */
export function lastJoint(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(JOINT)) last = index;
  return last;
}

/** Names in a row (A率、B率和C率), each whole: a joint parts them only behind what `isName` takes for a name. */
export function namesInRow(text: string, isName: (part: string) => boolean): readonly string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: joint } of text.matchAll(JOINT)) {
    const name = text.slice(start, index);
    if (!isName(name)) continue;
    names.push(name);
    start = index + joint.length;
  }
  return start < text.length ? [...names, text.slice(start)] : names;
}
