import type { ExportContext } from '../../export/exportNotes';
import type { DrawingOffer } from './takeAwayOffer';
import type { Taken, TakeSteps } from './takeTable';

export type DrawingForm = 'svg' | 'png' | 'copy';

/** As wide as a slide's half or a document's page at print size, in pixels. */
const WIDTH = 1000;

/**
 * Draws a chart as an image that stands by itself and hands it over; an image the browser will not copy is saved.
 * @throws where no file could be handed over
 */
export async function takeDrawing(
  form: DrawingForm,
  offer: DrawingOffer,
  given: ExportContext,
  { fileOf }: Pick<TakeSteps, 'fileOf'>,
): Promise<Taken> {
  const { t, language } = given;
  const [{ chartSvg }, { chartPng }, { chartCaption }, { LIGHT_COLOURS }, { copyImage }, { saveFile }] =
    await Promise.all([
      import('../../export/chartSvg'),
      import('../../export/chartPng'),
      import('../../export/chartCaption'),
      import('../../export/chart/lightColours'),
      import('../../export/copyImage'),
      import('../../export/saveFile'),
    ]);
  const asked = { filters: offer.filters ?? given.filters, order: offer.order ?? given.order };
  const caption = chartCaption({ ...given, ...asked }, offer.rows);
  const spec = { ...offer.drawing(), ...caption, language, width: WIDTH, theme: LIGHT_COLOURS };
  if (form === 'svg') {
    const file = fileOf('svg');
    saveFile(file, 'image/svg+xml', chartSvg(spec));
    return { message: t('takeaway.savedImage', { file }) };
  }
  const png = await chartPng(spec).catch(() => null);
  if (!png) return { message: t('takeaway.drawFailed') };
  const file = fileOf('png');
  if (form === 'copy') {
    try {
      await copyImage(png);
      return { message: t('takeaway.imageCopied') };
    } catch {
      saveFile(file, png.type, png);
      return { message: t('takeaway.imageRefused', { file }) };
    }
  }
  saveFile(file, png.type, png);
  return { message: t('takeaway.savedImage', { file }) };
}
