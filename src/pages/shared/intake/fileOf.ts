import type { IntakeSource } from '../../../intake/intake';

/** The name of what was brought; empty for a pasted text. */
export const fileOf = (source: IntakeSource): string => (source instanceof File ? source.name : '');
