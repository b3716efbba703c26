import type { Localized, ReportEntry } from '../../dataset/schema';
import type { IntakeReport } from '../../intake/intake';
import { ADMIN_CODE, adminLevel } from '../../intake/table/adminLevel';
import { readDate } from '../../intake/table/readDate';

/** What a person fills in of a report that does not say itself whose it is; in the form's order. */
export const ENTRY_FIELDS = ['place', 'adminCode', 'year', 'title', 'publisher', 'publishedAt'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type EntryFields = Readonly<Record<EntryField, string>>;

/** What is wrong with a field; `detail` is what it should agree with. */
export interface EntryFault {
  code: 'missing' | 'code' | 'year' | 'date' | 'other-year' | 'other-place' | 'here';
  detail: string;
}

const yearOf = (id: string) => /-((?:19|2\d)\d\d)$/.exec(id)?.[1] ?? '';
const placeOf = (id: string) => id.replace(/-(?:19|2\d)\d\d$/, '');

/** The form as far as it is known: by the report's id, by what the file says, by other reports of the place. */
export function knownFields({ report, given = {} }: IntakeReport, entries: readonly ReportEntry[]): EntryFields {
  const code = given.adminCode ?? (ADMIN_CODE.test(placeOf(report.id)) ? placeOf(report.id) : '');
  const known = entries.find(({ place }) =>
    ADMIN_CODE.test(code)
      ? place.adminCode === code
      : [placeOf(report.id), given.place].some(
          (name) => name && [place.id, place.name.zh, place.name.en].includes(name),
        ),
  );
  return {
    place: given.place ?? known?.place.name.zh ?? '',
    adminCode: ADMIN_CODE.test(code) ? code : (known?.place.adminCode ?? code),
    year: yearOf(report.id) || (given.year ?? ''),
    title: given.title ?? '',
    publisher: given.publisher ?? known?.publisher.zh ?? '',
    publishedAt: given.publishedAt ?? '',
  };
}

/**
 * The entry of a report out of the form.
 * @param ownId the report's own, which its entry shares; empty where the file does not say of which place and year it
 *   is, so that it follows from the form
 * @returns the entry, or what is wrong by field
 */
export function entryOfFields(
  ownId: string,
  fields: EntryFields,
  entries: readonly ReportEntry[],
): { entry: ReportEntry } | { faults: Partial<Record<EntryField, EntryFault>> } {
  const filled = Object.fromEntries(ENTRY_FIELDS.map((field) => [field, fields[field].trim()])) as EntryFields;
  const faults: Partial<Record<EntryField, EntryFault>> = {};
  const say = (field: EntryField, code: EntryFault['code'], detail = '') => {
    faults[field] ??= { code, detail };
  };
  for (const field of ENTRY_FIELDS) if (filled[field] === '') say(field, 'missing');

  const adminCode = filled.adminCode.normalize('NFKC').replace(/\s/g, '');
  const year = filled.year.normalize('NFKC').replace(/年$/, '');
  const publishedAt = readDate(filled.publishedAt);
  if (!ADMIN_CODE.test(adminCode)) say('adminCode', 'code');
  if (!/^(19|2\d)\d\d$/.test(year)) say('year', 'year');
  else if (yearOf(ownId) !== '' && yearOf(ownId) !== year) say('year', 'other-year', ownId);
  if (publishedAt === null) say('publishedAt', 'date');
  const known = entries.find(({ place }) => place.adminCode === adminCode)?.place;
  const names: readonly string[] = known ? [known.name.zh, known.name.en] : [];
  if (known && !names.includes(filled.place)) say('place', 'other-place', known.name.zh);
  const id = ownId || `${known?.id ?? adminCode}-${year}`;
  // What it would change could not be shown before.
  const here = ownId === '' ? entries.find((entry) => entry.id === id) : undefined;
  if (here) say('year', 'here', here.title.zh);
  if (Object.keys(faults).length > 0 || publishedAt === null) return { faults };

  const both = (text: string): Localized => ({ zh: text, en: text });
  const publisher = entries.find(({ publisher: { zh, en } }) => [zh, en].includes(filled.publisher))?.publisher;
  // A place goes by one id in all its reports.
  const placeId = yearOf(id) === '' ? adminCode : placeOf(id);
  return {
    entry: {
      id,
      place: known ?? { id: placeId, name: both(filled.place), adminCode, level: adminLevel(adminCode) },
      year: Number(year),
      title: both(filled.title),
      publisher: publisher ?? both(filled.publisher),
      publishedAt,
      path: `reports/${id}.json`,
    },
  };
}
