import { type Preferences, writePreferences } from '../../preferences/preferences';
import { keepPlace } from './keepPlace';

/** Takes over a choice at once, with what is being read kept in view. */
export const chooseLook = (change: Partial<Preferences>): void => keepPlace(() => writePreferences(change));
