import type { TFunction } from 'i18next';
import type { SlideNotes } from '../../../deck/slide';
import type { TextLanguage } from '../draw/paragraph';
import { plainText } from '../draw/plainText';
import { NAMESPACES, tree } from './tree';
import { XML } from './xmlHead';

interface Line {
  text: string;
  head?: boolean;
}

/** What the speaker knows beyond the slide, in lines: sentences of the report with their place, definitions, questions. */
function lines({ quotes, definitions, questions }: SlideNotes, t: TFunction): Line[] {
  const part = (head: string, texts: readonly string[]): Line[] =>
    texts.length === 0 ? [] : [{ text: head, head: true }, ...texts.map((text) => ({ text }))];
  return [
    ...part(
      t('pptx.quotes'),
      quotes.map((quote) => t('pptx.quote', quote)),
    ),
    ...part(t('pptx.definitions'), definitions),
    ...part(
      t('pptx.questions'),
      questions.map((asked) => t('pptx.question', asked)),
    ),
  ];
}

/** The page of notes of a slide. */
export function notesSlide(notes: SlideNotes, t: TFunction, language: TextLanguage): string {
  const lang = language === 'en' ? 'en-US' : 'zh-CN';
  const texts = lines(notes, t).map(
    ({ text, head }) =>
      `<a:p><a:r><a:rPr lang="${lang}"${head ? ' b="1"' : ''}/><a:t>${plainText(text)}</a:t></a:r></a:p>`,
  );
  const image = (id: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const body = (id: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${texts.join('') || '<a:p/>'}</p:txBody></p:sp>`;
  return `${XML}<p:notes ${NAMESPACES}><p:cSld>${tree([image, body])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
