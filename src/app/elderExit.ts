import { createDoor } from '../ui/createDoor';

/** Open from when elder mode was left by its button until that has been said. */
export const elderExit = createDoor();
