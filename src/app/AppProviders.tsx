import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type SitePlace, SiteProvider } from '../pages/shared/SiteContext';
import { SourceProvider } from '../queries/SourceContext';
import type { Source } from '../sources/source';

/** Everything the pages find around them, the same in the browser, at build time and in tests. */
export function AppProviders(props: {
  client: QueryClient;
  source: Source;
  i18n: i18n;
  site: SitePlace;
  children: ReactNode;
}) {
  return (
    <QueryClientProvider client={props.client}>
      <SourceProvider value={props.source}>
        <I18nextProvider i18n={props.i18n}>
          <SiteProvider value={props.site}>{props.children}</SiteProvider>
        </I18nextProvider>
      </SourceProvider>
    </QueryClientProvider>
  );
}
