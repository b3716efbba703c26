import { actions } from './actions';
import { chart } from './chart';
import { compare } from './compare';
import { counts } from './counts';
import { csv } from './csv';
import { data } from './data';
import { domain } from './domain';
import { evidence } from './evidence';
import { explorer } from './explorer';
import { faults } from './faults';
import { indicator } from './indicator';
import { offline } from './offline';
import { overview } from './overview';
import { records } from './records';
import { saved } from './saved';
import { search } from './search';
import { share } from './share';
import { shell } from './shell';
import { takeaway } from './takeaway';
import { terms } from './terms';

/** Every interface word in Chinese, the language the others are measured by. */
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
  search,
  chart,
  compare,
  evidence,
  saved,
  takeaway,
  share,
  faults,
  offline,
} as const;
