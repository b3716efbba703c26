import { formatList, type Language } from '../model/format';

/** Figures in one line: `受表彰个人80名、起草修订法规规章3部`, `Individuals commended: 80 people; …`. */
export function toldFigures(figures: readonly { label: string; printed: string }[], language: Language): string {
  const told = figures.map(({ label, printed }) => `${label}${language === 'en' ? ': ' : ''}${printed}`);
  return language === 'en' ? told.join('; ') : formatList(told, language);
}
