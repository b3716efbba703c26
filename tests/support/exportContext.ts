import type { ExportContext } from '../../src/export/exportNotes';
import type { Language } from '../../src/i18n/languages';
import { bundledDataset } from './bundled';
import { strictI18n } from './strictI18n';

/** What exports need to know, with the bundled report and a fixed time (local). */
export async function exportContext(
  language: Language = 'zh-CN',
  given: Partial<ExportContext> = {},
): Promise<ExportContext> {
  const { t } = await strictI18n(language);
  const now = new Date(2026, 10, 25, 9, 5);
  return { entry: bundledDataset().entry, t, language, filters: [], order: null, now, ...given };
}
