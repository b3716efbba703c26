import type { TFunction } from 'i18next';
import type { Theme } from '../../preferences/preferences';

const PLAIN = ['system', 'light', 'dark'] as const;

/** Whether a theme is one of the usual ones, not a high-contrast scheme. */
export const isPlainTheme = (theme: Theme): theme is (typeof PLAIN)[number] => PLAIN.some((plain) => plain === theme);

/** A theme's name in words. */
export const themeName = (theme: Theme, t: TFunction): string =>
  isPlainTheme(theme) ? t(`shell.themes.${theme}`) : t(`display.schemes.${theme}`);
