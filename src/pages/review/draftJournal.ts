import type { Decision, Draft } from '../../review/draft';

/** What was decided of a draft and may not have reached its database when the page went. */
interface Journal {
  /** When the states were kept that these decisions go on from. */
  known: readonly string[];
  decisions: readonly Decision[];
  done: number;
}

const keyOf = (id: string) => `rule-of-law-indicators.draft.${id}`;

/** Decisions are ours, written a moment ago; told here is only that none was cut or is of another make. */
const isDecision = (value: unknown): value is Decision => {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  switch (value.type) {
    case 'accept':
    case 'reject':
    case 'reopen':
      return 'keys' in value && Array.isArray(value.keys);
    case 'about':
      return 'change' in value;
    case 'figure':
    case 'record':
      return 'key' in value && 'change' in value;
    case 'addFigure':
    case 'addRecord':
      return 'span' in value && 'fields' in value;
    case 'indicator':
      return 'indicator' in value && 'category' in value;
    default:
      return false;
  }
};

const isJournal = (value: unknown): value is Journal =>
  typeof value === 'object' &&
  value !== null &&
  'known' in value &&
  Array.isArray(value.known) &&
  'decisions' in value &&
  Array.isArray(value.decisions) &&
  value.decisions.every(isDecision) &&
  'done' in value &&
  typeof value.done === 'number';

/**
 * The last decisions on a draft, written at once: a page that goes quickly leaves its database no time. Where the browser
 * has no such storage, or no room, `write` says so.
 */
export const draftJournal = {
  /** @returns whether it is written */
  write: ({ id, decisions, done }: Draft, known: readonly string[]): boolean => {
    try {
      window.localStorage.setItem(keyOf(id), JSON.stringify({ known, decisions, done } satisfies Journal));
      return true;
    } catch {
      return false;
    }
  },

  clear: (id: string): void => {
    try {
      window.localStorage.removeItem(keyOf(id));
    } catch {
      // Then nothing was written either.
    }
  },

  /** The draft with what was decided of it last; the draft itself where nothing goes on from the state it is in. */
  onto: (draft: Draft): Draft => {
    try {
      const found: unknown = JSON.parse(window.localStorage.getItem(keyOf(draft.id)) ?? 'null');
      if (!isJournal(found) || !found.known.includes(draft.savedAt)) return draft;
      const { decisions, done } = found;
      const isSame = done === draft.done && JSON.stringify(decisions) === JSON.stringify(draft.decisions);
      return isSame ? draft : { ...draft, decisions, done: Math.min(done, decisions.length) };
    } catch {
      return draft;
    }
  },
};
