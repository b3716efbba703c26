import { strToU8 } from 'fflate';
import type { TFunction } from 'i18next';
import type { ReportEntry } from '../../dataset/schema';
import type { Slide } from '../../deck/slide';
import { inLanguage } from '../../model/format';
import { markImported } from '../../model/markImported';
import { chartWorkbook } from './chart/chartWorkbook';
import type { DeckFormat } from './deckFormat';
import type { TextLanguage } from './draw/paragraph';
import { contentTypes } from './parts/contentTypes';
import { coverFrame, frame } from './parts/frame';
import { slideLayout } from './parts/layout';
import { slideMaster } from './parts/master';
import { masterPlaces } from './parts/masterPlaces';
import { notesMaster } from './parts/notesMaster';
import { notesSlide } from './parts/notesSlide';
import { presentation } from './parts/presentation';
import { properties } from './parts/properties';
import { relations } from './parts/relations';
import { theme } from './parts/theme';
import { VIEW_PARTS } from './parts/viewParts';
import { slidePart } from './slides/slidePart';

export interface DeckSetting {
  format: DeckFormat;
  language: TextLanguage;
  t: TFunction;
  /** The report the figures stand in. */
  entry: ReportEntry;
  now: Date;
}

/** A part of the file: its path and its bytes. */
export type Part = readonly [path: string, bytes: Uint8Array];

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The parts of one slide, the `n`th from 1. */
export function* slideParts(slide: Slide, n: number, total: number, setting: DeckSetting): Generator<Part> {
  const { xml, chart } = slidePart(slide, { ...setting, position: n, total });
  const part = (path: string, text: string): Part => [path, strToU8(text)];
  const layout = slide.body.shape === 'cover' ? 1 : 2;
  yield part(`ppt/slides/slide${n}.xml`, xml);
  yield part(
    `ppt/slides/_rels/slide${n}.xml.rels`,
    relations([
      ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${n}.xml`],
      ...(chart ? ([['chart', `../charts/chart${n}.xml`]] as const) : []),
    ]),
  );
  yield part(`ppt/notesSlides/notesSlide${n}.xml`, notesSlide(slide.notes, setting.t, setting.language));
  yield part(
    `ppt/notesSlides/_rels/notesSlide${n}.xml.rels`,
    relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${n}.xml`],
    ]),
  );
  if (!chart) return;
  yield part(`ppt/charts/chart${n}.xml`, chart.xml);
  yield part(
    `ppt/charts/_rels/chart${n}.xml.rels`,
    relations([['package', `../embeddings/Microsoft_Excel_Sheet${n}.xlsx`]]),
  );
  yield [`ppt/embeddings/Microsoft_Excel_Sheet${n}.xlsx`, chartWorkbook(chart.table)];
}

/** What the deck is called: its cover's title with what of the report it shows; without a cover, its first title. */
function titleOf(slides: readonly Slide[], t: TFunction): string | undefined {
  const cover = slides.find(({ body }) => body.shape === 'cover');
  if (cover?.body.shape !== 'cover' || cover.body.subtitle === '') return (cover ?? slides[0])?.title;
  return t('pptx.titled', { title: cover.title, scope: cover.body.subtitle });
}

/** The parts all slides share, and the list of parts; `made` are the paths of the slides' own. */
export function sharedParts(slides: readonly Slide[], made: readonly string[], setting: DeckSetting): Part[] {
  const { format, language, t, entry, now } = setting;
  const names = {
    title: t('pptx.title'),
    eyebrow: t('pptx.eyebrow'),
    source: t('pptx.source'),
    position: t('pptx.number'),
  };
  const places = masterPlaces(frame(format), names);
  const { core, app } = properties(
    {
      title: titleOf(slides, t) ?? inLanguage(entry.title, language),
      subject: markImported(
        t('pptx.from', {
          title: inLanguage(entry.title, language),
          publisher: inLanguage(entry.publisher, language),
        }),
        entry,
        t,
      ),
      creator: t('shell.site'),
      now,
    },
    slides.length,
  );
  const toMaster = relations([['slideMaster', '../slideMasters/slideMaster1.xml']]);
  const texts: Record<string, string> = {
    '_rels/.rels': relations([
      ['officeDocument', 'ppt/presentation.xml'],
      [PACKAGE, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': core,
    'docProps/app.xml': app,
    'ppt/presentation.xml': presentation(slides.length, format),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...slides.map((_, i) => ['slide', `slides/slide${i + 1}.xml`] as const),
      ['presProps', 'presProps.xml'],
      ['viewProps', 'viewProps.xml'],
      ['theme', 'theme/theme1.xml'],
      ['tableStyles', 'tableStyles.xml'],
    ]),
    ...VIEW_PARTS,
    'ppt/theme/theme1.xml': theme('Slides', language),
    'ppt/theme/theme2.xml': theme('Notes', language),
    'ppt/slideMasters/slideMaster1.xml': slideMaster(places, 2),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': slideLayout(t('pptx.cover'), masterPlaces(coverFrame(format), names)),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': toMaster,
    'ppt/slideLayouts/slideLayout2.xml': slideLayout(t('pptx.page'), places),
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': toMaster,
    'ppt/notesMasters/notesMaster1.xml': notesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
  };
  const types = contentTypes([...Object.keys(texts), ...made]);
  return Object.entries({ '[Content_Types].xml': types, ...texts }).map(([path, text]) => [path, strToU8(text)]);
}
