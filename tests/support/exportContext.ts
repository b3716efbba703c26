import type { ExportContext } from '../../src/export/exportNotes';
import { addWords } from '../../src/i18n/addWords';
import type { Language } from '../../src/i18n/languages';
import { LATE_GROUPS } from '../../src/i18n/lateGroups';
import { bundledDataset } from './bundled';
import { strictI18n } from './strictI18n';

/** What exports need to know, with the bundled report and a fixed time (local). */
export async function exportContext(
  language: Language = 'zh-CN',
  given: Partial<ExportContext> = {},
): Promise<ExportContext> {
  const i18n = await strictI18n(language);
  await addWords(i18n, ...LATE_GROUPS);
  const now = new Date(2026, 10, 25, 9, 5);
  return { entry: bundledDataset().entry, t: i18n.t, language, filters: [], order: null, now, ...given };
}
