import { listCounter } from './listCounter';
import { listLevels, type NumberedList } from './listLevels';
import { allOf, attributeOf, childOf, parseXml, valOf } from './wordXml';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

interface Numbering {
  listId: string;
  level: number;
}

/** What a style says of numbers, its own words before those of the style it is based on. */
function numberingOfStyles(styles: Document | null, lists: ReadonlyMap<string, NumberedList>) {
  const byId = new Map(
    (styles ? allOf(styles, 'style') : []).map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  return (styleId: string | null): Numbering | null => {
    const seen = new Set<string>();
    for (let id = styleId; id !== null && !seen.has(id); id = valOf(byId.get(id), 'basedOn')) {
      seen.add(id);
      const numbers = childOf(childOf(byId.get(id), 'pPr'), 'numPr');
      const listId = valOf(numbers, 'numId');
      if (listId === null) continue;
      const level = lists.get(listId)?.levelOfStyle.get(id);
      return { listId, level: level ?? Number(valOf(numbers, 'ilvl') ?? 0) };
    }
    return null;
  };
}

/** Puts a text before the first words of a paragraph. */
function putBefore(paragraph: Element, text: string): void {
  const [namespace, prefix] = [paragraph.namespaceURI, paragraph.prefix ? `${paragraph.prefix}:` : ''];
  const xml = paragraph.ownerDocument;
  const run = xml.createElementNS(namespace, `${prefix}r`);
  const words = xml.createElementNS(namespace, `${prefix}t`);
  words.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  words.textContent = text;
  run.append(words);
  const properties = childOf(paragraph, 'pPr');
  if (properties) properties.after(run);
  else paragraph.prepend(run);
}

/**
 * Writes the numbers that Word counts by itself (一、 （一） 1.) into the text of the paragraphs, which otherwise do not
 * hold them, and takes the lists away. Works on the parts of an unpacked file; without lists nothing is changed.
 */
export function writeNumbers(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const [xml, numbering] = [parseXml(parts.get(BODY)), parseXml(parts.get(NUMBERING))];
  if (!xml || !numbering) return parts;
  const lists = listLevels(numbering);
  const ofStyle = numberingOfStyles(parseXml(parts.get(STYLES)), lists);
  const count = listCounter();
  for (const paragraph of allOf(xml, 'p')) {
    const properties = childOf(paragraph, 'pPr');
    const own = childOf(properties, 'numPr');
    const inherited = ofStyle(valOf(properties, 'pStyle'));
    const listId = valOf(own, 'numId') ?? inherited?.listId;
    const list = listId === undefined ? undefined : lists.get(listId);
    own?.remove();
    // Word gives an empty paragraph no number.
    if (listId === undefined || !list || (paragraph.textContent ?? '').trim() === '') continue;
    const text = count(listId, list, Number(valOf(own, 'ilvl') ?? inherited?.level ?? 0));
    if (text !== '') putBefore(paragraph, text);
  }
  const changed = new Map(parts);
  changed.set(BODY, new TextEncoder().encode(new XMLSerializer().serializeToString(xml)));
  changed.delete(NUMBERING);
  return changed;
}
