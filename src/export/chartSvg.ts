import type { ChartSpec } from './chart/chartSpec';
import { drawBlock } from './chart/drawBlock';
import { type Frame, SIZE } from './chart/frame';
import { legendRows } from './chart/legendRows';
import { paragraph } from './chart/paragraph';
import { type Drawn, mark } from './chart/pen';
import { escapeXml } from './escapeXml';

const MARGIN = 40;
const SERIF = "'Source Han Serif SC','Noto Serif CJK SC','Songti SC','STZhongsong','SimSun',serif";
const SANS =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif";

/**
 * A finished chart as an image that stands by itself: takeaway, unit and scope, legend, blocks, source and note are
 * all in it, in system fonts and colours of its own. Nothing is fetched to show it.
 */
export function chartSvg(spec: ChartSpec): string {
  const { title, subtitle, source, note, width, theme, language } = spec;
  const frame: Frame = { width: width - 2 * MARGIN, colourOf: (name) => theme[name] ?? (isColour(name) ? name : ink) };
  const ink = theme.ink ?? 'black';
  const text = (words: string, size: number, colour: string, more: object = {}) =>
    paragraph(words, frame.width, { size, fill: frame.colourOf(colour), ...more });
  const rule = (colour: string, thick: number): Drawn => ({
    marks: [mark('rect', { x: 0, y: 0, width: frame.width, height: thick, fill: frame.colourOf(colour) })],
    height: thick,
  });
  const parts: (readonly [above: number, Drawn])[] = [
    [0, rule('ink', 3)],
    [18, text(title, SIZE.title, 'ink', { weight: 700, family: SERIF })],
    [6, text(subtitle, SIZE.subtitle, 'ink-3')],
    [spec.legend.length > 0 ? 16 : 0, legendRows(spec.legend, frame)],
    ...spec.blocks.flatMap((block): (readonly [number, Drawn])[] => [
      ...(block.heading ? [[24, text(block.heading, SIZE.heading, 'ink', { weight: 700 })] as const] : []),
      [block.heading ? 8 : 20, drawBlock(block, frame)],
    ]),
    [24, rule('line-2', 1)],
    [10, text(source, SIZE.small, 'ink-3')],
    [2, text(note, SIZE.small, 'ink-3')],
  ];
  let top = MARGIN;
  const drawn = parts.map(([above, { marks, height }]) => {
    top += above;
    const group = mark('g', { transform: `translate(${MARGIN} ${Math.round(top)})` }, marks.join(''));
    top += height;
    return marks.length > 0 ? group : '';
  });
  const height = Math.ceil(top + MARGIN * 0.8);
  const said = `${subtitle} ${source} ${note}`;
  return [
    mark(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-labelledby': 'title desc',
        'xml:lang': language,
        'font-family': SANS,
        // Han fonts come first and draw “ ” a full em wide unless asked.
        style: language === 'en' ? 'font-variant-east-asian:proportional-width' : undefined,
      },
      [
        `<title id="title">${escapeXml(title)}</title>`,
        `<desc id="desc">${escapeXml(said)}</desc>`,
        metadata(title, source, note),
        mark('rect', { width, height, fill: frame.colourOf('panel') }),
        ...drawn,
      ].join('\n'),
    ),
    '\n',
  ].join('');
}

const isColour = (name: string) => /^(#|rgb)/.test(name);

/** Title and source as programs that sort images read them. */
function metadata(title: string, source: string, note: string): string {
  const dc = (name: string, text: string) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`;
  const about = [dc('title', title), dc('source', source), dc('description', note)].join('');
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${about}</rdf:Description></rdf:RDF></metadata>`;
}
