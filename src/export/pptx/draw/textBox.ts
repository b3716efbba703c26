import { type Box, extent } from './box';
import { type Paragraph, paragraphs, type TextLanguage } from './paragraph';
import { plainText } from './plainText';
import type { Shape } from './shape';

export interface TextBoxOptions {
  name: string;
  box: Box;
  texts: readonly Paragraph[];
  language: TextLanguage;
  anchor?: 't' | 'ctr' | 'b';
  /** What must stay on one line, whatever the face: it runs out of its box rather than break. */
  isLine?: boolean;
}

/** A text box that can be edited. Its text keeps the size it was given. */
export function textBox({ name, box, texts, language, anchor = 't', isLine = false }: TextBoxOptions): Shape {
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plainText(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="${isLine ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(texts, language)}</p:txBody></p:sp>`;
}
