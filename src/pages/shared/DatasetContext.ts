import { createContext, useContext } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { EMPTY_CATALOGUE } from '../../dataset/dataset';

const NO_DATASET: Dataset = { catalogue: EMPTY_CATALOGUE, entries: [], entry: null, report: null };

const DatasetContext = createContext<Dataset>(NO_DATASET);

export const DatasetProvider = DatasetContext.Provider;

/** The report on screen with its catalogue; parts that did not load are empty. */
export const useDataset = (): Dataset => useContext(DatasetContext);
