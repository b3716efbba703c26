/** The first child of this local name. */
export const childOf = (element: Element | null | undefined, name: string): Element | null =>
  [...(element?.children ?? [])].find((child) => child.localName === name) ?? null;

/** The `w:val` of a child, or null. */
export const valOf = (element: Element | null | undefined, name: string): string | null =>
  attributeOf(childOf(element, name), 'val');

/** An attribute by its local name, whatever its prefix. */
export const attributeOf = (element: Element | null | undefined, name: string): string | null =>
  [...(element?.attributes ?? [])].find((attribute) => attribute.localName === name)?.value ?? null;

/** Every element of this local name, in the document's order. */
export const allOf = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];

/** A part of a Word file as XML, or null where it is none. */
export function parseXml(bytes: Uint8Array | undefined): Document | null {
  if (!bytes) return null;
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
  return xml.getElementsByTagName('parsererror').length > 0 ? null : xml;
}
