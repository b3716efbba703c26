import { plainText } from '../draw/plainText';
import type { Shape } from '../draw/shape';
import { NAMESPACES, tree } from './tree';
import { XML } from './xmlHead';

/** A layout of the master, under the name a program lists it by. */
export const slideLayout = (name: string, places: readonly Shape[]): string =>
  `${XML}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${plainText(name)}">${tree(places)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
