import { createDoor } from '../../ui/createDoor';

/** The panel of display settings: opened by its key, the header's button, the palette or the deck. */
export const displayDoor = createDoor();
