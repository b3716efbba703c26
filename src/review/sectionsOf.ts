import type { Section } from '../dataset/schema';
import type { Material } from './material';

const LONGEST_TITLE = 60;
/** What stands before the first heading has neither number nor title of its own. */
const PREAMBLE: Section = { id: '0', label: '序', title: { zh: '序言', en: 'Preamble' } };

/** A title that goes on as a sentence is cut at its first pause. */
function titleOf(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const pause = title.slice(0, LONGEST_TITLE).search(/[，：；]/);
  return title.slice(0, pause > 0 ? pause : LONGEST_TITLE);
}

/** The headings of a text as a report's sections, with the words before them only where something is quoted from there. */
export function sectionsOf({ sections }: Material, used: ReadonlySet<string>): readonly Section[] {
  return sections.flatMap(({ id, label, title }): readonly Section[] => {
    if (id === '0') return used.has(id) ? [PREAMBLE] : [];
    const words = titleOf(title).trim() || label;
    return [{ id, label, title: { zh: words, en: words } }];
  });
}
