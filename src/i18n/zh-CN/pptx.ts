/** Words of the slides as a file. */
export const pptx = {} as const;
