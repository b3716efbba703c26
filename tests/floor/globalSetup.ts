import { ensureOldChromium, OLD_VERSIONS } from '../../scripts/lib/ensureOldChromium.mjs';

/** Once for all workers: the old browsers are there and start. */
export default async function globalSetup(): Promise<void> {
  await Promise.all(OLD_VERSIONS.map(ensureOldChromium));
}
