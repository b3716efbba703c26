import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { CopyButton } from '../../ui/CopyButton';
import {
  EMBED_SIZE_NAMES,
  EMBED_SIZES,
  EMBED_THEMES,
  type EmbedTheme,
  embedAddress,
  embedSnippet,
} from '../../url/embedSnippet';
import { paths } from '../../url/paths';
import styles from './IndicatorEmbed.module.css';

/** Size and theme of a figure in another site's page, what it looks like, and the HTML to paste. */
export function EmbedChoice({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [size, setSize] = useState<(typeof EMBED_SIZE_NAMES)[number]>('medium');
  const [theme, setTheme] = useState<EmbedTheme>('system');
  const path = embedAddress(useHref(paths.embed(row.id)), theme);
  const name = inLanguage(row.indicator.name, language);
  const frame = EMBED_SIZES[size];
  const snippet = embedSnippet({
    // Drawn on request only, so that there is a window to ask.
    address: new URL(path, window.location.href).href,
    title: t('share.embedFrameTitle', { name, site: t('shell.site') }),
    ...frame,
  });
  return (
    <>
      <div className={styles.choices}>
        <fieldset>
          <legend>{t('share.embedSize')}</legend>
          {EMBED_SIZE_NAMES.map((option) => (
            <label key={option}>
              <input type="radio" name="embed-size" checked={size === option} onChange={() => setSize(option)} />
              {t('share.embedSizeOf', { size: t(`share.embedSizes.${option}`), ...EMBED_SIZES[option] })}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('shell.theme')}</legend>
          {EMBED_THEMES.map((option) => (
            <label key={option}>
              <input type="radio" name="embed-theme" checked={theme === option} onChange={() => setTheme(option)} />
              {t(`shell.themes.${option}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <div className={styles.preview}>
        <iframe src={path} title={t('share.embedPreview', { name })} width={frame.width} height={frame.height} />
      </div>
      <p className={styles.label}>{t('share.embedCode')}</p>
      <pre>
        <code>{snippet}</code>
      </pre>
      <CopyButton
        label={t('share.embedCopy')}
        done={t('share.embedCopied')}
        refused={t('share.embedCopyFailed')}
        text={() => snippet}
      />
    </>
  );
}
