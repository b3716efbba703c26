import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { type RenderResult, render } from 'vitest-browser-react';
import { addWords } from '../../src/i18n/addWords';
import type { Language } from '../../src/i18n/languages';
import { LATE_GROUPS } from '../../src/i18n/lateGroups';
import { strictI18n } from './strictI18n';

/** One part of the page by itself, with words and links that work. */
export async function renderPart(part: ReactNode, language: Language = 'zh-CN'): Promise<RenderResult> {
  const i18n = await strictI18n(language);
  await addWords(i18n, ...LATE_GROUPS, 'chart', 'compare', 'verify', 'imports', 'years');
  return render(
    <I18nextProvider i18n={i18n}>
      <MemoryRouter>{part}</MemoryRouter>
    </I18nextProvider>,
  );
}
