import { formatList, type Language } from '../../model/format';
import { NAME_MAX } from '../../saved/savedItem';

/** A name for a page under conditions: `举措：荣誉、权力监督`; cut where it would be too long to keep. */
export function viewName(title: string, conditions: readonly string[], language: Language): string {
  if (conditions.length === 0) return title;
  const name = `${title}${language === 'en' ? ': ' : '：'}${formatList(conditions, language)}`;
  return name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1)}…` : name;
}
