import { emu } from '../draw/box';
import type { Shape } from '../draw/shape';
import { COLOUR_MAP } from './colourMap';
import { NAMESPACES, tree } from './tree';
import { XML } from './xmlHead';

const level = (n: number, size: number, face: 'mj' | 'mn') =>
  `<a:lvl${n}pPr marL="${emu(48) * (n - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="${face === 'mj' ? 90000 : 100000}"/></a:lnSpc><a:defRPr sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr></a:lvl${n}pPr>`;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The master of all slides: white, as a projector wants it. */
export function slideMaster(places: readonly Shape[], layouts: number): string {
  const ids = Array.from({ length: layouts }, (_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`);
  const body = LEVELS.map((n) => level(n, 1800, 'mn')).join('');
  return `${XML}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(places)}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(1, 3600, 'mj')}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${body}</p:otherStyle></p:txStyles></p:sldMaster>`;
}
