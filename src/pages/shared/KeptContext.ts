import { createContext, useContext } from 'react';
import { type Kept, kept } from '../../imported/kept';

const KeptContext = createContext<Kept>(kept);

/** For tests that keep elsewhere, or not at all. */
export const KeptProvider = KeptContext.Provider;

/** The reports and drafts kept in this browser; asking for them may fail with a `StorageError`. */
export const useKept = (): Kept => useContext(KeptContext);
