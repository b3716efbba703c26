import { actions } from './actions';
import { chart } from './chart';
import { counts } from './counts';
import { data } from './data';
import { domain } from './domain';
import { evidence } from './evidence';
import { faults } from './faults';
import { indicator } from './indicator';
import { offline } from './offline';
import { overview } from './overview';
import { records } from './records';
import { search } from './search';
import { shell } from './shell';
import { terms } from './terms';

/** Every interface word in English. */
export const words = {
  shell,
  terms,
  overview,
  domain,
  indicator,
  records,
  actions,
  data,
  counts,
  search,
  chart,
  evidence,
  faults,
  offline,
} as const;
