import { indexOfBytes } from './indexOfBytes';

/** What a file of the form of Office 97 holds: `encrypted` is one of today's behind a password. */
export type OldOffice = 'encrypted' | 'doc' | 'xls' | 'ppt' | 'other';

const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const STREAMS: readonly (readonly [OldOffice, readonly number[]])[] = [
  ['encrypted', wide('EncryptedPackage')],
  ['doc', wide('WordDocument')],
  ['xls', wide('Workbook')],
  ['ppt', wide('PowerPoint Document')],
];

/** Tells it by the names of its streams. */
export function oldOffice(bytes: Uint8Array): OldOffice {
  return STREAMS.find(([, name]) => indexOfBytes(bytes, name) !== -1)?.[0] ?? 'other';
}
