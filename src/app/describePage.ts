import type { i18n } from 'i18next';
import type { Dataset } from '../dataset/dataset';
import type { Language } from '../i18n/languages';
import { inLanguage } from '../model/format';
import { isPageHandle, pageTitle } from '../pages/shared/pageHandle';

interface Match {
  params: Readonly<Record<string, string | undefined>>;
  route: { handle?: unknown };
}

/** Title and description of a page, for the head of its HTML. */
export function describePage(
  matches: readonly Match[],
  dataset: Dataset,
  i18n: i18n,
  language: Language,
): { title: string; description: string } {
  const last = matches[matches.length - 1];
  const handle = last?.route.handle;
  const trail = isPageHandle(handle) ? handle.trail({ dataset, params: last?.params ?? {}, t: i18n.t, language }) : [];
  const site = i18n.t('shell.site');
  const { entry } = dataset;
  return { title: pageTitle(trail, site), description: entry ? inLanguage(entry.title, language) : site };
}
