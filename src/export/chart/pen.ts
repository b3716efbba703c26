import { escapeXml } from '../escapeXml';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of a drawing: marks from its own top, and how high they reach, in pixels. */
export interface Drawn {
  marks: string[];
  height: number;
}

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

/** One element of SVG; attributes without a value are left out. */
export function mark(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(round(value)))}"`,
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A line of text; `y` is its base line. */
export function textMark(text: string, x: number, y: number, attributes: Attributes): string {
  return mark('text', { x, y, ...attributes }, escapeXml(text));
}
