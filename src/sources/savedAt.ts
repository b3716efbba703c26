/** The header of an answer that a worker had kept: when it was read from the network, as ISO time. */
export const SAVED_AT = 'x-saved-at';
