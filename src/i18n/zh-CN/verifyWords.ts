import { intake } from './intake';
import { verify } from './verify';

/** The words of files that are brought, and of holding a report against its text. */
export const verifyWords = { intake, verify } as const;
