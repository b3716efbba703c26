import { createSerializer, parseAsString } from 'nuqs/server';

/** What the briefing is about: a domain, or where there is none the whole report. */
export const briefParams = {
  domain: parseAsString.withOptions({ history: 'push' }),
};

export const briefSearch = createSerializer(briefParams);
