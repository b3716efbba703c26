import { isImported } from '../dataset/isImported';
import { formatList, formatTime, inLanguage } from '../model/format';
import type { PlanContext } from './deckRequest';
import { coverNotes } from './noteWords';
import type { Slide } from './slide';
import { slideTitle } from './slideTitle';
import { sourceLine } from './sourceLine';

/** The place, the year, and what of the report the deck shows. */
export function planCover(context: PlanContext): Slide {
  const { request, entry, t, language } = context;
  const { conditions, rows, records } = request;
  const stated = rows.filter(({ value }) => value !== null).length;
  const place = inLanguage(entry.place.name, language);
  const facts = [
    request.show === 'figures'
      ? t('counts.indicators', { count: stated })
      : t('counts.records', { count: records.length }),
    inLanguage(entry.publisher, language),
    t('shell.published', { time: formatTime(entry.publishedAt) }),
    ...(isImported(entry) ? [t('shell.imported')] : []),
  ];
  return {
    id: 'cover',
    domain: null,
    eyebrow: inLanguage(entry.title, language),
    title: slideTitle(context, [t(`deck.covers.${request.show}`, { place, year: entry.year })]),
    body: {
      shape: 'cover',
      subtitle: conditions.length > 0 ? formatList(conditions, language) : t('deck.whole'),
      facts,
    },
    source: sourceLine(context, []),
    notes: coverNotes(context),
  };
}
