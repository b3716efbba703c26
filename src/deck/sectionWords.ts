import type { Section } from '../dataset/schema';
import { inLanguage, type Language } from '../model/format';

/** Where something stands in the report: `一(四)2`, in English its number. */
export const sectionLabel = (section: Section | null, language: Language): string =>
  section ? (language === 'en' ? section.id : section.label) : '';

/** The same with the section's heading. */
export const sectionName = (section: Section | null, language: Language): string =>
  section ? `${sectionLabel(section, language)} ${inLanguage(section.title, language)}` : '';
