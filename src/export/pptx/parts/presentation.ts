import { type DeckFormat, STAGE_HEIGHT, STAGE_WIDTH } from '../deckFormat';
import { emu } from '../draw/box';
import { NAMESPACES } from './tree';
import { XML } from './xmlHead';

/** The deck's own part: its master (`rId1`), its notes (`rId2`), its slides in their order (from `rId3`), its size. */
export function presentation(slides: number, format: DeckFormat): string {
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`);
  const kind = format === '4:3' ? ' type="screen4x3"' : '';
  const size = `<p:sldSz cx="${emu(STAGE_WIDTH[format])}" cy="${emu(STAGE_HEIGHT)}"${kind}/><p:notesSz cx="6858000" cy="9144000"/>`;
  return `${XML}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>${size}<p:defaultTextStyle><a:defPPr><a:defRPr lang="zh-CN"/></a:defPPr></p:defaultTextStyle></p:presentation>`;
}
