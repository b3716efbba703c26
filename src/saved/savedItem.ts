import * as z from 'zod/mini';

// zod's generated parsers need eval, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** How long the name of a view may be. */
export const NAME_MAX = 60;

/** How long a note may be as it is typed; two notes joined may be longer. */
export const NOTE_MAX = 2000;

/** How long a note may be at all. */
export const NOTE_LIMIT = 20_000;

/** What an item fails by; the words for each are interface text. */
export const ITEM_FAULTS = [
  'type',
  'id',
  'name-empty',
  'name-long',
  'address',
  'time',
  'target',
  'text-empty',
  'text-long',
] as const;
export type ItemFault = (typeof ITEM_FAULTS)[number];

const string = z.string('type' satisfies ItemFault);
const must = (isRight: (text: string) => boolean, fault: ItemFault) => string.check(z.refine(isRight, fault));

const time = must((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)), 'time');

/** A page's address below the site's root, as it is kept: `/indicators/?domain=disputes`. Nothing that leads elsewhere. */
export function isSafeAddress(path: string): boolean {
  // A second slash or a backslash makes a host of what follows; blanks and control characters are dropped by browsers.
  if (!/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path) || path.length > 2000) return false;
  const bare = path.replace(/[?#].*$/, '');
  return !bare.split('/').some((step) => /^(\.|%2e){1,2}$/i.test(step)) && !bare.includes('//');
}

export const viewSchema = z.object({
  id: must((text) => /^[\w-]{1,64}$/.test(text), 'id'),
  name: string.check(
    z.refine((text) => text.trim() !== '', 'name-empty' satisfies ItemFault),
    z.maxLength(NAME_MAX, 'name-long' satisfies ItemFault),
  ),
  path: must(isSafeAddress, 'address'),
  savedAt: time,
  /** When it was last saved or renamed; of two with one id the later is kept. */
  changedAt: time,
});

export const noteSchema = z.object({
  target: must((text) => /^(indicator|record):[a-z0-9]+(-[a-z0-9]+)*$/.test(text), 'target'),
  text: string.check(
    z.refine((text) => text.trim() !== '', 'text-empty' satisfies ItemFault),
    z.maxLength(NOTE_LIMIT, 'text-long' satisfies ItemFault),
  ),
  changedAt: time,
});

/** How far each tab's operations are part of what is stored: the number of its latest one. */
export const seenSchema = z.object({ tab: string, n: z.number() });

/** A page's address with its conditions, under a name. Times are ISO with zone. */
export type SavedView = z.infer<typeof viewSchema>;

/** What a person wrote about an indicator or a record. */
export type Note = z.infer<typeof noteSchema>;

/** `indicator:<id>` or `record:<id>`. */
export type NoteTarget = `indicator:${string}` | `record:${string}`;

export type Seen = z.infer<typeof seenSchema>;

export const isNoteTarget = (text: string): text is NoteTarget => /^(indicator|record):/.test(text);
