import { Refusal } from './refusal';

/**
 * A part of the program that is loaded when it is needed first.
 * @throws Refusal `no-program` where the network or a new version of the site keeps it away
 */
export function loaded<T>(part: Promise<T>): Promise<T> {
  return part.catch(() => {
    throw new Refusal('no-program');
  });
}
