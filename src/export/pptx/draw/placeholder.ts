import { type Box, extent } from './box';
import { type Paragraph, paragraphs, type TextLanguage } from './paragraph';
import { plainText } from './plainText';
import type { Shape } from './shape';

/** The places of a layout, as its slides name them. */
export const PLACES = {
  title: 'type="title"',
  eyebrow: 'type="body" sz="quarter" idx="10"',
  source: 'type="body" sz="quarter" idx="11"',
} as const;

export interface PlaceholderOptions {
  place: keyof typeof PLACES;
  name: string;
  texts: readonly Paragraph[];
  language: TextLanguage;
  /** Where it stands; else where its layout puts it. */
  box?: Box;
}

/** The text for a place of the layout: outline view, screen readers and a change of layout know it by that. */
export function placeholder({ place, name, texts, language, box }: PlaceholderOptions): Shape {
  const where = box ? `<p:spPr><a:xfrm>${extent(box)}</a:xfrm></p:spPr>` : '<p:spPr/>';
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plainText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${PLACES[place]}/></p:nvPr></p:nvSpPr>${where}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(texts, language)}</p:txBody></p:sp>`;
}
