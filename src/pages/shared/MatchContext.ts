import { createContext, useContext } from 'react';

const MatchContext = createContext('');

/** Around a list: the words it is searched for. */
export const MatchProvider = MatchContext.Provider;

/** The words that the list around this part is searched for; empty where nothing is searched. */
export const useMatch = (): string => useContext(MatchContext);
