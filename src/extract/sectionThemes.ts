import type { TextSection } from './sections';

const PLAN =
  /下一步|下步|今后|工作计划|工作打算|工作设想|工作思路|努力方向|展望|工作安排$|(?:20\d\d年|明年).{0,12}(?:计划|打算|安排|重点|思路|目标)/;
const PROBLEM = /(?:存在|主要|面临|突出).{0,8}(?:问题|不足|短板|困难|差距|薄弱)|问题[和与及、]不足|不足之处|薄弱环节/;

/** The ids of the sections whose title says something, with all below them. */
function sectionsThat(sections: readonly TextSection[], says: (title: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, title } of sections) {
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    if (found.has(parent) || (id !== '0' && says(title.slice(0, 40)))) found.add(id);
  }
  return found;
}

/** The sections on what is to come. */
export const planSections = (sections: readonly TextSection[]): ReadonlySet<string> =>
  sectionsThat(sections, (title) => PLAN.test(title));

/** The sections on what is wanting. */
export const problemSections = (sections: readonly TextSection[]): ReadonlySet<string> =>
  sectionsThat(sections, (title) => PROBLEM.test(title));
