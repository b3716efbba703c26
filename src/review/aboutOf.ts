import type { ReportEntry } from '../dataset/schema';
import { headFacts } from '../extract/headFacts';
import { knownTime } from '../model/knownTime';
import type { About } from './draft';
import { latestOf } from './latestOf';

const NOWHERE: About['place'] = { id: '', name: { zh: '', en: '' }, adminCode: '', level: null };
const LEVELS = { province: 'province', city: 'prefecture', county: 'county' } as const;

/** A text of another year's report in this year's, where nothing but the year differs. */
function inYear(text: string, from: number, to: number | null): string {
  return to === null ? text : text.split(String(from)).join(String(to));
}

/**
 * What a text says of the report it is, to begin with. Where reports of the same place are there, their place is taken
 * whole, with the way their ids are made, and the English of a title or publisher that reads the same but for the year.
 */
export function aboutOf(text: string, entries: readonly ReportEntry[]): About {
  const { title, year, place, level, publisher, publishedAt: read } = headFacts(text);
  const known = latestOf(place, entries);
  const same = entries.find((entry) => entry.place.name.zh === place && entry.year === year);
  const publishedAt = knownTime(read, same?.publishedAt);
  if (!known) {
    const isTown = /[镇乡]$|街道$/.test(place);
    const here = { ...NOWHERE, name: { zh: place, en: '' }, level: isTown ? 'township' : LEVELS[level] } as const;
    return {
      id: '',
      place: place === '' ? NOWHERE : here,
      year,
      title: { zh: title, en: '' },
      publisher: { zh: publisher, en: '' },
      publishedAt,
    };
  }
  const isSameTitle = inYear(known.title.zh, known.year, year) === title;
  const isSamePublisher = publisher === '' || known.publisher.zh === publisher;
  const id = inYear(known.id, known.year, year);
  // An id of the usual make follows from place and year, also when a person corrects the year.
  const isUsual = year === null || !id.includes(String(year)) || id === `${known.place.id}-${year}`;
  return {
    id: isUsual ? '' : id,
    place: known.place,
    year,
    title: { zh: title, en: isSameTitle ? inYear(known.title.en, known.year, year) : '' },
    publisher: isSamePublisher ? known.publisher : { zh: publisher, en: '' },
    publishedAt,
  };
}
