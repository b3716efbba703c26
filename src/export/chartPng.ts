import type { ChartSpec } from './chart/chartSpec';
import { chartSvg } from './chartSvg';
import { withPngText } from './pngText';

/** Pixels of the image for one of the drawing. */
const SCALE = 2;

/**
 * A finished chart as a PNG at twice its size, with its title and source in the file.
 * @throws Error where the browser cannot draw it
 */
export async function chartPng(spec: ChartSpec): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(spec))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!drawn) throw new Error('no image');
  const texts = { Title: spec.title, Source: spec.source, Description: `${spec.subtitle} ${spec.note}` };
  const bytes = withPngText(new Uint8Array(await drawn.arrayBuffer()), texts);
  return new Blob([bytes], { type: 'image/png' });
}
