import { createContext, useContext } from 'react';

const EvidenceContext = createContext<(indicator: string) => void>(() => {});

export const EvidenceProvider = EvidenceContext.Provider;

/** Opens the sentence that states an indicator's figure, beside the page. */
export const useEvidence = (): ((indicator: string) => void) => useContext(EvidenceContext);
