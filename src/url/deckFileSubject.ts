import type { Language } from '../model/format';
import type { DeckState } from './deckParams';

/** What of a deck's question its file name tells. */
export type DeckScope = Pick<
  DeckState,
  'show' | 'i' | 'slides' | 'q' | 'range' | 'tag' | 'place' | 'year' | (typeof CONDITIONS)[number]
>;

const CONDITIONS = ['domain', 'category', 'kind', 'unit', 'status', 'section'] as const;

/**
 * What a deck's file is about, as its name says it: `slides` for the whole report on a wide screen in Chinese, else with
 * what it is of (`records`, `actions`), its domain or that it is a choice, its shape and its language:
 * `slides-disputes-4x3-en`. Decks that differ do not overwrite each other in a folder.
 */
export function deckFileSubject(asked: DeckScope, format: '16:9' | '4:3', language: Language): string {
  const show = asked.show === 'figures' ? '' : asked.show;
  const shape = format === '4:3' ? '4x3' : '';
  return ['slides', show, chosen(asked), shape, language === 'en' ? 'en' : ''].filter(Boolean).join('-');
}

/** The one domain it is of; `selection` where anything else, or more, was chosen. */
function chosen(asked: DeckScope): string {
  const conditions = CONDITIONS.filter((key) => asked[key].length > 0);
  const lists = [asked.i, asked.tag, asked.place, asked.year].filter(({ length }) => length > 0);
  const others = lists.length > 0 || asked.q !== '' || asked.range !== '' || asked.slides !== null;
  if (conditions.length === 0 && !others) return '';
  const [domain, another] = asked.domain;
  const isDomain = conditions.length === 1 && domain !== undefined && another === undefined && !others;
  return isDomain && /^[a-z0-9-]+$/.test(domain) ? domain : 'selection';
}
