/** The colours of the deck's theme, by the names of our tokens: changed once in the theme, changed on every slide. */
const SCHEME = {
  ink: 'tx1',
  'ink-2': 'tx2',
  panel: 'bg1',
  paper: 'bg2',
  administration: 'accent1',
  enforcement: 'accent2',
  disputes: 'accent3',
  supervision: 'accent4',
  seal: 'accent5',
  'line-2': 'accent6',
} as const;

/** Greys between those of the theme: made of one of its colours, so that they change with it. */
const MIXED = {
  bar: '<a:schemeClr val="tx2"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>',
} as const;

export type Colour = keyof typeof SCHEME | keyof typeof MIXED;

const isColour = (name: string): name is keyof typeof SCHEME => name in SCHEME;
const isMixed = (name: Colour): name is keyof typeof MIXED => name in MIXED;

/** The hue of a domain; one we have no hue for is drawn in grey ink. */
export const hueOf = (domain: string | null): Colour => (domain !== null && isColour(domain) ? domain : 'ink-2');

/** A filling of a colour. */
export const fill = (colour: Colour): string =>
  `<a:solidFill>${isMixed(colour) ? MIXED[colour] : `<a:schemeClr val="${SCHEME[colour]}"/>`}</a:solidFill>`;
