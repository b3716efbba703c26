import type { Source } from '../sources/source';
import { keptFault } from './keptFault';
import { keptFlag } from './keptFlag';

/**
 * The data folder with the reports kept in this browser. Where none is, the folder is read as it is: no database is
 * opened and no program for it loaded.
 */
export function withImported(base: Source): Source {
  let laidOver: { flag: string; source: Promise<Source> } | null = null;
  const lay = (): Promise<Source> =>
    import('./openOverlaid').then(
      ({ openOverlaid }) => openOverlaid(base),
      () => {
        keptFault.show('failed');
        return base;
      },
    );
  return {
    published: base,
    read: async (file, signal) => {
      const flag = keptFlag.read();
      if (flag === null) return base.read(file, signal);
      if (laidOver?.flag !== flag) laidOver = { flag, source: lay() };
      return (await laidOver.source).read(file, signal);
    },
  };
}
