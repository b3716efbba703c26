import type { Slide } from '../../src/deck/slide';

/** A slide of which only its place in a deck matters. */
export const plainSlide = (id: string): Slide => ({
  id,
  domain: null,
  eyebrow: '',
  title: id,
  body: { shape: 'sources', lines: [] },
  source: '',
  notes: { quotes: [], definitions: [], questions: [] },
});
