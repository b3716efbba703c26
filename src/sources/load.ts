import type { Parsed } from '../dataset/issue';
import { parseCatalogue } from '../dataset/parseCatalogue';
import { parseReport } from '../dataset/parseReport';
import { parseReportIndex } from '../dataset/parseReportIndex';
import type { Catalogue, Report, ReportEntry } from '../dataset/schema';
import { fingerprint } from './fingerprint';
import { ResourceError } from './resourceError';
import { CATALOGUE_FILE, INDEX_FILE, type Source } from './source';

/** A usable resource, the rows it had to leave out, and the fingerprint of the file it came from. */
export interface Loaded<T> extends Parsed<T> {
  value: T;
  file: string;
  fingerprint: string;
}

/** Reads a file and parses it. @throws ResourceError where it cannot be read or used */
export async function load<T>(
  source: Source,
  file: string,
  parse: (file: string, text: string) => Parsed<T>,
  signal?: AbortSignal,
): Promise<Loaded<T>> {
  const text = await source.read(file, signal);
  const { value, issues } = parse(file, text);
  if (value === null) throw new ResourceError(file, 'content', { issues });
  return { value, issues, file, fingerprint: fingerprint(text) };
}

export const loadCatalogue = (source: Source, signal?: AbortSignal): Promise<Loaded<Catalogue>> =>
  load(source, CATALOGUE_FILE, parseCatalogue, signal);

export const loadReportIndex = (source: Source, signal?: AbortSignal): Promise<Loaded<readonly ReportEntry[]>> =>
  load(source, INDEX_FILE, parseReportIndex, signal);

export const loadReport = (source: Source, entry: ReportEntry, signal?: AbortSignal): Promise<Loaded<Report>> =>
  load(source, entry.path, parseReport, signal);
