import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type Dataset, EMPTY_CATALOGUE } from '../dataset/dataset';
import { pickReport } from '../dataset/pickReport';
import type { Language } from '../i18n/languages';
import { inLanguage } from '../model/format';
import { isPageHandle, pageTitle } from '../pages/shared/pageHandle';
import { catalogueQuery, reportIndexQuery, reportQuery } from '../queries/resourceQueries';
import type { Source } from '../sources/source';

interface Match {
  params: Readonly<Record<string, string | undefined>>;
  route: { handle?: unknown };
}

/** Title and description of a page, for the head of its HTML. */
export function describePage(
  matches: readonly Match[],
  client: QueryClient,
  source: Source,
  i18n: i18n,
  language: Language,
): { title: string; description: string } {
  const entries = client.getQueryData(reportIndexQuery(source).queryKey)?.value ?? [];
  const entry = pickReport(entries, null);
  const dataset: Dataset = {
    catalogue: client.getQueryData(catalogueQuery(source).queryKey)?.value ?? EMPTY_CATALOGUE,
    entries,
    entry,
    report: entry ? (client.getQueryData(reportQuery(source, entry).queryKey)?.value ?? null) : null,
  };
  const last = matches[matches.length - 1];
  const handle = last?.route.handle;
  const trail = isPageHandle(handle) ? handle.trail({ dataset, params: last?.params ?? {}, t: i18n.t, language }) : [];
  const site = i18n.t('shell.site');
  return { title: pageTitle(trail, site), description: entry ? inLanguage(entry.title, language) : site };
}
