/** A line of a page: its text and where it begins, in points from the left and from the foot. */
export type PdfLineGiven = readonly [text: string, x: number, y: number, size?: number];

const hex = (text: string) => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** Chinese by name and code alone, as programs write it that rely on the reader's fonts: no font is in the file. */
const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [
<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000
/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>`;

/** A locked file's word on its lock; no password opens it. */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <01>]`;

/**
 * A PDF of some pages.
 * @param options.isLocked behind a password
 * @param options.slanted a word that stands across each page, as a watermark does
 */
export function makePdf(
  pages: readonly (readonly PdfLineGiven[])[],
  options: { isLocked?: boolean; slanted?: string } = {},
): Uint8Array<ArrayBuffer> {
  const show = (text: string) => `<${hex(text)}> Tj`;
  const watermark = options.slanted ? `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm ${show(options.slanted)} ET\n` : '';
  const streams = pages.map(
    (lines) =>
      watermark + lines.map(([text, x, y, size = 16]) => `BT /F1 ${size} Tf ${x} ${y} Td ${show(text)} ET`).join('\n'),
  );
  const pageId = (i: number) => 4 + i * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${pageId(i)} 0 R`).join(' ')}] >>`,
    FONT,
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageId(i) + 1} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.isLocked ? LOCK : ''} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + head + trailer);
}
