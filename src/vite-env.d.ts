/// <reference types="vite/client" />

/** The version in package.json. */
declare const __APP_VERSION__: string;

interface ImportMetaEnv {
  /** Where the data folder stands, if not `data/` beside the page. */
  readonly VITE_DATA_BASE?: string;
}
