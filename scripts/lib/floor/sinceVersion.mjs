import { createRequire } from 'node:module';

/** The oldest Chromium the product runs in. */
export const FLOOR = 83;

/** What every browser supports since when. @type {any} */
export const compat = createRequire(import.meta.url)('@mdn/browser-compat-data');

/**
 * The version of Chrome that has a feature by its plain name: 0 where it always had, Infinity where none has, null
 * where nothing is known of the feature.
 * @param {any} feature
 * @returns {number | null}
 */
export function sinceVersion(feature) {
  const support = feature?.__compat?.support.chrome;
  if (!support) return null;
  /** @type {any[]} */
  const all = Array.isArray(support) ? support : [support];
  const versions = all.flatMap(({ version_added, version_removed, prefix, alternative_name, flags }) => {
    if (prefix || alternative_name || flags || version_removed) return [];
    if (version_added === 'preview' || version_added === false) return [];
    return [Number.parseInt(String(version_added).replace('≤', ''), 10) || 0];
  });
  return versions.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...versions);
}

/** Is a feature known, and younger than the oldest browser? @param {any} feature */
export const isAboveFloor = (feature) => (sinceVersion(feature) ?? 0) > FLOOR;
