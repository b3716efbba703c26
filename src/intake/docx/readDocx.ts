import mammoth from 'mammoth';
import { Refusal } from '../refusal';
import { blockText } from '../text/blockText';
import { tidyText } from '../text/tidyText';
import { storedZip } from '../zip/storedZip';
import { writeNumbers } from './writeNumbers';

/** Notes are kept at the end, without the signs that point to them: `[1]` is no figure of the text. */
function withoutNoteSigns(page: Document): Element {
  for (const sign of page.querySelectorAll('sup > a[href^="#"], a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) {
    sign.remove();
  }
  for (const item of page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) {
    const note = page.createElement('p');
    note.append(...item.childNodes);
    item.replaceWith(note);
  }
  return page.body;
}

/**
 * The text of a Word document: its paragraphs with the numbers Word shows, tables as pipe tables, tracked changes as
 * accepted.
 * @param parts the unpacked file
 * @throws Refusal `damaged` where it is no document
 */
export async function readDocx(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const arrayBuffer = storedZip(writeNumbers(parts));
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const made = await mammoth
    .convertToHtml({ arrayBuffer }, { convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false })
    .catch((error: unknown) => {
      throw new Refusal('damaged', { detail: String(error) });
    });
  const page = new DOMParser().parseFromString(made.value, 'text/html');
  return tidyText(blockText(withoutNoteSigns(page)));
}
