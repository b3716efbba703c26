/** Words of the speaker's view and the room check. */
export const speaker = {} as const;
