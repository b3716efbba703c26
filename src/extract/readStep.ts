/** What is under way when the numbers of a text are read, in this order. */
export type ReadStep = 'sections' | 'numbers' | 'matching';
