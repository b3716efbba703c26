import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useParams } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { indicatorRows } from '../../model/indicatorRows';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import type { PageHandle } from '../shared/pageHandle';
import { useTo } from '../shared/useTo';
import { EmbedFigure } from './EmbedFigure';
import styles from './EmbedPage.module.css';
import { tellHeight } from './tellHeight';
import { useThemeOfAddress } from './useThemeOfAddress';

export const handle: PageHandle = {
  trail: ({ dataset, params, language, t }) => {
    const rows = indicatorRows(dataset);
    if (rows.length === 0) return [];
    const row = rows.find(({ id }) => id === params.id);
    const label = row ? inLanguage(row.indicator.name, language) : t('faults.noIndicator', { id: params.id ?? '' });
    return [{ label, to: '.' }];
  },
};

/** One figure for the page of another site: with its sentence and source, and the way to its page here. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const asked = useParams().id ?? '';
  const rows = indicatorRows(useDataset());
  const row = rows.find(({ id }) => id === asked);
  const href = useHref(to(row ? paths.indicator(row.id) : paths.explorer));
  const content = useRef<HTMLElement>(null);
  useThemeOfAddress();
  useEffect(() => (content.current ? tellHeight(asked, content.current) : undefined), [asked]);

  const link = (
    <a href={href} target="_blank" rel="noopener" className={styles.link}>
      {row ? t('share.fullPage') : t('faults.goExplorer')}
    </a>
  );
  return (
    <main className={styles.frame} data-domain={row?.domain.id}>
      <article ref={content} className={styles.content}>
        <h1>
          {row
            ? inLanguage(row.indicator.name, language)
            : rows.length > 0
              ? t('faults.noIndicator', { id: asked })
              : t('faults.unread')}
        </h1>
        {row ? <EmbedFigure row={row}>{link}</EmbedFigure> : link}
      </article>
    </main>
  );
}
