import { importedPath } from '../dataset/isImported';
import { parseReportIndex } from '../dataset/parseReportIndex';
import { parseSeries } from '../dataset/parseSeries';
import { SCHEMA_VERSION } from '../dataset/vocabulary';
import { ResourceError } from '../sources/resourceError';
import { CATALOGUE_FILE, INDEX_FILE, type Source } from '../sources/source';
import type { KeptReports, KeptVersion } from './imported';
import { overlayCatalogue } from './overlayCatalogue';
import { overlayIndex } from './overlayIndex';
import { overlaySeries } from './overlaySeries';
import type { Overlay } from './readOverlay';

const SERIES = /^series\/(.+)\.json$/;

/** The data folder with the reports kept in this browser laid over it, file by file. */
export function overlaidSource(base: Source, overlay: Overlay, reports: Pick<KeptReports, 'read'>): Source {
  const { heads, additions, uses } = overlay;
  const idOf = new Map(heads.map(({ entry }) => [importedPath(entry.id), entry.id]));

  let all: Promise<readonly KeptVersion[]> | null = null;
  const readAll = () => {
    all ??= Promise.all(heads.map(({ entry }) => reports.read(entry.id))).then((read) =>
      read.flatMap((each) => each ?? []),
    );
    return all;
  };

  async function readSeries(file: string, indicatorId: string, signal?: AbortSignal): Promise<string> {
    const text = uses.has(indicatorId) ? await unlessMissing(base.read(file, signal)) : await base.read(file, signal);
    const series = text === null ? null : parseSeries(file, text, indicatorId).value;
    // What is wrong with the file is said by who asked for it.
    if (text !== null && !series) return text;
    const published = parseReportIndex(INDEX_FILE, await base.read(INDEX_FILE, signal)).value ?? [];
    return JSON.stringify(overlaySeries(indicatorId, series, published, await readAll()));
  }

  return {
    read: async (file, signal) => {
      const id = idOf.get(file);
      if (id !== undefined) {
        const kept = await reports.read(id);
        if (!kept) throw new ResourceError(file, 'http', { status: 404 });
        return JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...kept.report });
      }
      const indicatorId = SERIES.exec(file)?.[1];
      if (indicatorId !== undefined)
        return heads.length > 0 ? readSeries(file, indicatorId, signal) : base.read(file, signal);
      const text = await base.read(file, signal);
      if (file === CATALOGUE_FILE) return overlayCatalogue(text, additions, uses);
      if (file === INDEX_FILE)
        return overlayIndex(
          text,
          heads.map(({ entry }) => entry),
        );
      return text;
    },
  };
}

/** The text, or null where the server has no such file. */
async function unlessMissing(reading: Promise<string>): Promise<string | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ResourceError && error.status === 404) return null;
    throw error;
  }
}
