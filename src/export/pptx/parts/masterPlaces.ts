import { type Box, extent } from '../draw/box';
import { type Colour, fill } from '../draw/colour';
import { hundredths } from '../draw/paragraph';
import { PLACES } from '../draw/placeholder';
import { plainText } from '../draw/plainText';
import type { Shape } from '../draw/shape';
import type { Frame } from './frame';

const SETTING = {
  title: { size: 72, bold: true, colour: 'ink', anchor: 't' },
  eyebrow: { size: 36, bold: true, colour: 'ink', anchor: 'ctr' },
  source: { size: 28, bold: false, colour: 'ink-2', anchor: 't' },
} as const satisfies Record<keyof typeof PLACES, { size: number; bold: boolean; colour: Colour; anchor: string }>;

const NO_INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"';

interface PlaceOptions {
  name: string;
  ph: string;
  box: Box;
  anchor: string;
  /** The text stands at the right. */
  right?: boolean;
  level: string;
  text: string;
}

function place({ name, ph, box, anchor, right, level, text }: PlaceOptions): Shape {
  const align = right ? ' algn="r"' : '';
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plainText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" ${NO_INSETS} anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0"${align}>${level}</a:lvl1pPr></a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

/** The number of the slide in its deck, which a program keeps up to date, of how many there were. */
export const slideNumber = (position: number | string, total: number | null): string =>
  `<a:fld id="{5B6F2A0C-3C1E-4E0B-9C1D-7A4F0E2B9D11}" type="slidenum"><a:rPr lang="en-US"/><a:t>${position}</a:t></a:fld>${
    total === null ? '' : `<a:r><a:rPr lang="en-US"/><a:t> / ${total}</a:t></a:r>`
  }`;

/** The places of a layout with their settings. */
export function masterPlaces(frame: Frame, names: Readonly<Record<keyof typeof PLACES | 'position', string>>): Shape[] {
  const texts = (['eyebrow', 'title', 'source'] as const).map((key) => {
    const { size, bold, colour, anchor } = SETTING[key];
    const face = key === 'title' ? 'mj' : 'mn';
    const level = `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}">${fill(colour)}<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/></a:defRPr>`;
    const text = `<a:r><a:rPr lang="zh-CN"/><a:t>${plainText(names[key])}</a:t></a:r>`;
    return place({ name: names[key], ph: PLACES[key], box: frame[key], anchor, level, text });
  });
  const number = place({
    name: names.position,
    ph: 'type="sldNum" sz="quarter" idx="12"',
    box: frame.position,
    anchor: 'ctr',
    right: true,
    level: `<a:defRPr sz="${hundredths(28)}">${fill('ink-2')}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>`,
    text: slideNumber('‹#›', null),
  });
  return [...texts, number];
}
