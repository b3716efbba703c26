import { isLanguage, type Language } from '../i18n/languages';

/** Where the site stands and how this page was made; read once, from the document. */
export interface Site {
  /** Path of the site's root folder, with a slash at its end. */
  root: string;
  /** Where the data folder is: a path on this site, or an address elsewhere. */
  dataBase: string;
  language: Language;
  /** Fingerprint of the data a prerendered page was made from, else null. */
  madeFrom: string | null;
  /** The page as built shows just what this address asks for. */
  isExact: boolean;
}

/** @param page the `html` element; its `data-root` leads from this page to the root folder */
export function readSite(page: HTMLElement, href: string): Site {
  const root = new URL(page.dataset.root ?? '/', href);
  const isPrerendered = page.dataset.route !== undefined;
  // Only prerendered pages know their own language; elsewhere the address says it.
  const inPath: Language = new URL(href).pathname.startsWith(`${root.pathname}en/`) ? 'en' : 'zh-CN';
  return {
    root: root.pathname,
    dataBase: dataBase(root.href),
    language: isPrerendered && isLanguage(page.lang) ? page.lang : inPath,
    madeFrom: page.dataset.madeFrom ?? null,
    isExact: page.dataset.asked === undefined,
  };
}

/** The data folder: `VITE_DATA_BASE` where the build set one, else `data/` in the root folder. */
export function dataBase(rootHref: string): string {
  const base = new URL(import.meta.env.VITE_DATA_BASE ?? 'data/', rootHref);
  const path = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return base.origin === new URL(rootHref).origin ? path : base.origin + path;
}

/** The router's base: the root's path, with `en/` for English; its closing slash keeps the one of every link. */
export function basename(root: string, language: Language): string {
  return language === 'en' ? `${root}en/` : root;
}
