/** The number of a page at the outer edge of its foot. */
const number = (side: 'left' | 'right', padding: string) =>
  `@page :${side} { @bottom-${side} { content: "— " counter(page) " —"; padding: ${padding};
    font: 14pt "SimSun", "Songti SC", "Noto Serif CJK SC", serif; vertical-align: top } }`;

/**
 * The briefing's paper: the margins and the page numbers of GB/T 9704—2012. Browsers without margin boxes print no
 * number.
 */
export const BRIEF_PAPER: readonly string[] = [
  '@page { margin: 37mm 26mm 35mm 28mm }',
  number('right', '7mm 14pt 0 0'),
  number('left', '7mm 0 0 14pt'),
];
