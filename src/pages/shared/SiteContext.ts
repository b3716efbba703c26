import { createContext, useContext } from 'react';

const SiteContext = createContext<{ root: string; dataBase: string }>({ root: '/', dataBase: '/data/' });

export const SiteProvider = SiteContext.Provider;

/** Where the site and its data folder stand. */
export const useSite = () => useContext(SiteContext);
