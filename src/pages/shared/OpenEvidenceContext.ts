import { createContext, useContext } from 'react';

const OpenEvidenceContext = createContext<(() => void) | null>(null);

export const OpenEvidenceProvider = OpenEvidenceContext.Provider;

/** Closes the evidence that stands beside the page; null where none does. */
export const useOpenEvidence = (): (() => void) | null => useContext(OpenEvidenceContext);
