import { away } from './away';
import { brief } from './brief';
import { dataPage } from './dataPage';
import { deck } from './deck';
import { display } from './display';
import { finder } from './finder';
import { help } from './help';
import { pptx } from './pptx';
import { present } from './present';
import { publish } from './publish';
import { savedPage } from './savedPage';
import { speaker } from './speaker';
import { stage } from './stage';
import { unable } from './unable';

/** The words of pages that few visits see: loaded with them, so that no first view waits. */
export const lateWords = {
  finder,
  deck,
  stage,
  present,
  speaker,
  pptx,
  brief,
  away,
  help,
  display,
  unable,
  data: dataPage,
  saved: savedPage,
  share: publish,
} as const;
