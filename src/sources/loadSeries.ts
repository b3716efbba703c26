import { parseSeries } from '../dataset/parseSeries';
import type { Series } from '../dataset/schema';
import { type Loaded, load } from './load';
import { type Source, seriesFile } from './source';

/** Every place and year of one indicator, for where there are too many reports to load each. */
export const loadSeries = (source: Source, indicatorId: string, signal?: AbortSignal): Promise<Loaded<Series>> =>
  load(source, seriesFile(indicatorId), (file, text) => parseSeries(file, text, indicatorId), signal);
