import { actions } from './actions';
import { counts } from './counts';
import { csv } from './csv';
import { data } from './data';
import { domain } from './domain';
import { explorer } from './explorer';
import { faults } from './faults';
import { indicator } from './indicator';
import { overview } from './overview';
import { records } from './records';
import { shell } from './shell';
import { terms } from './terms';

/** Every interface word in English. */
export const words = {
  shell,
  terms,
  overview,
  domain,
  explorer,
  indicator,
  records,
  actions,
  data,
  counts,
  csv,
  faults,
} as const;
