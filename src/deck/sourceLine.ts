import type { Section } from '../dataset/schema';
import { formatList, inLanguage } from '../model/format';
import { markImported } from '../model/markImported';
import type { PlanContext } from './deckRequest';
import { sectionLabel } from './sectionWords';

/** So many sections are named; of more, the rest is counted. */
const NAMED = 3;

/** Report, sections and unit in one line: `来源：肇庆市2023年法治政府建设年度报告，一(四)2 · 单位：个百分点`. */
export function sourceLine(
  { entry, t, language }: PlanContext,
  sections: readonly (Section | null)[],
  unit: string | null = null,
): string {
  const labels = [...new Set(sections.map((section) => sectionLabel(section, language)))].filter(Boolean);
  const title = inLanguage(entry.title, language);
  const where = () => {
    if (labels.length === 0) return t('deck.sourceWhole', { title });
    if (labels.length <= NAMED + 1) return t('deck.source', { title, sections: formatList(labels, language) });
    const more = labels.length - NAMED;
    return t('deck.sourceMore', {
      title,
      sections: labels.slice(0, NAMED).join(language === 'en' ? ', ' : '、'),
      more,
    });
  };
  const said = markImported(where(), entry, t);
  return unit === null ? said : `${said} · ${t('compare.unit', { unit })}`;
}
