import { createContext, useContext } from 'react';

export interface SitePlace {
  root: string;
  dataBase: string;
  /** Set in the single file: when it was made (ISO time), and the address of the public site or an empty text. */
  portable?: { madeAt: string; publicUrl: string };
}

const SiteContext = createContext<SitePlace>({ root: '/', dataBase: '/data/' });

export const SiteProvider = SiteContext.Provider;

/** Where the site and its data folder stand. */
export const useSite = () => useContext(SiteContext);
