import type { TFunction } from 'i18next';
import type { Slide } from '../../../deck/slide';
import type { DeckFormat } from '../deckFormat';
import { bar } from '../draw/bar';
import type { Box } from '../draw/box';
import { hueOf } from '../draw/colour';
import { linesOf } from '../draw/linesOf';
import type { TextLanguage } from '../draw/paragraph';
import { placeholder } from '../draw/placeholder';
import type { Shape } from '../draw/shape';
import { BODY_BOTTOM, coverFrame, frame } from '../parts/frame';
import { slideNumber } from '../parts/masterPlaces';
import { NAMESPACES, tree } from '../parts/tree';
import { XML } from '../parts/xmlHead';
import { bodyOf } from './bodyOf';
import type { BodyParts } from './slideParts';

export interface SlideSetting {
  format: DeckFormat;
  language: TextLanguage;
  t: TFunction;
  /** From 1. */
  position: number;
  total: number;
}

/** Sizes a title may have, rather on one line than large; a longer one takes the last and as many lines as it needs. */
const TITLE_SIZES = { cover: [96, 88, 80, 72], other: [72, 68, 64] } as const;
const TITLE_LINE = 1.32;

/** The XML of a slide and, where it has one, its chart. */
export function slidePart(slide: Slide, setting: SlideSetting): { xml: string; chart: BodyParts['chart'] } {
  const { format, language, t, position, total } = setting;
  const cover = slide.body.shape === 'cover';
  const places = cover ? coverFrame(format) : frame(format);
  const sizes = cover ? TITLE_SIZES.cover : TITLE_SIZES.other;
  const linesAt = (size: number) => linesOf(slide.title, places.title.width, size);
  const size =
    sizes.find((candidate) => linesAt(candidate) === 1) ??
    sizes.find((candidate) => linesAt(candidate) === 2) ??
    sizes[sizes.length - 1] ??
    64;
  const eyebrow = [36, 32, 28].find((at) => linesOf(slide.eyebrow, places.eyebrow.width, at) === 1) ?? 24;
  const title = { ...places.title, height: linesAt(size) * size * TITLE_LINE };
  const top = title.y + title.height + (cover ? 48 : 32);
  const box = { ...title, y: top, height: BODY_BOTTOM - top };
  const drawn = (at: Box) => bodyOf(slide.body, { box: at, language, t, title: slide.title });
  const first = drawn(box);
  // What does not fill its room stands in the middle of it: drawn again, lower.
  const spare = box.height - (first.height ?? box.height);
  const body = spare > 0 ? drawn({ ...box, y: box.y + spare / 2 }) : first;
  const colours = {
    eyebrow: slide.domain === null ? 'ink' : hueOf(slide.domain),
    title: 'ink',
    source: 'ink-2',
  } as const;
  const text = (place: 'eyebrow' | 'title' | 'source', value: string, at: number) =>
    placeholder({
      place,
      name: t(`pptx.${place}`),
      texts: [
        {
          runs: [
            {
              text: value,
              size: at,
              bold: place !== 'source',
              heading: place === 'title',
              colour: colours[place],
            },
          ],
        },
      ],
      language,
      ...(place === 'title' ? { box: title } : {}),
    });
  const number: Shape = (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${t('pptx.number')}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${slideNumber(position, total)}</a:p></p:txBody></p:sp>`;
  const progress = { ...places.progress, width: (places.progress.width * position) / total };
  const shapes = [
    bar(t('pptx.mark'), places.mark, slide.domain === null ? 'seal' : hueOf(slide.domain)),
    text('eyebrow', slide.eyebrow, eyebrow),
    text('title', slide.title, size),
    number,
    ...body.shapes,
    text('source', slide.source, 28),
    bar(t('pptx.progress'), progress, 'seal'),
  ];
  return {
    xml: `${XML}<p:sld ${NAMESPACES}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    chart: body.chart,
  };
}
