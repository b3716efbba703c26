import { away } from './away';
import { brief } from './brief';
import { dataPage } from './dataPage';
import { deck } from './deck';
import { display } from './display';
import { finder } from './finder';
import { help } from './help';
import { intake } from './intake';
import { pptx } from './pptx';
import { present } from './present';
import { publish } from './publish';
import { savedPage } from './savedPage';
import { speaker } from './speaker';
import { stage } from './stage';
import { unable } from './unable';
import { verify } from './verify';

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
  intake,
  unable,
  verify,
  data: dataPage,
  saved: savedPage,
  share: publish,
} as const;
