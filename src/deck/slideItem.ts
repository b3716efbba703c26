import { inLanguage } from '../model/format';
import type { RecordRow } from '../model/recordRows';
import type { PlanContext } from './deckRequest';
import { emWidth, linesOf } from './emWidth';
import { sectionLabel } from './sectionWords';
import type { SlideItem } from './slide';

/** A record as slides show it; its note names its category and section, or what the report claims for it. */
export function slideItem(
  { t, language }: PlanContext,
  { id, record, category, section }: RecordRow,
  note: 'category' | 'tags' | 'section' = 'category',
): SlideItem {
  const about = {
    category: category ? [inLanguage(category.name, language)] : [],
    tags: record.tags.map((tag) => t(`terms.tags.${tag}`)),
    section: [],
  }[note];
  return {
    id,
    text: inLanguage(record.title, language),
    domain: record.domain,
    note: [...about, sectionLabel(section, language)].filter(Boolean).join(' · '),
  };
}

/** How high an item stands in a column so many em wide, in lines: its note, set smaller, is below it where it must be. */
export function itemLines({ text, note }: SlideItem, ems: number): number {
  const isBeside = note === '' || emWidth(text) + emWidth(note) + 2 <= ems;
  return linesOf(text, ems) + (isBeside ? 0.4 : 0.8 + 0.4);
}
