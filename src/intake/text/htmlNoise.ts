/** What is never text of a document, or is not shown. */
const NEVER =
  'script, style, noscript, template, iframe, frame, object, embed, applet, svg, math, canvas, img, picture, video, audio, link, meta, head, nav, aside, button, select, input, textarea, dialog, [hidden], [aria-hidden="true"]';
/** The frame of a page, unless it belongs to what is published. */
const FRAME = 'header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';
/** Where publishing systems of governments put what is published. */
const CONTENT =
  'article, main, [role="main"], .TRS_Editor, .trs_editor_view, #UCAP-CONTENT, #zoom, #Zoom, .article-content';
/** The part of the whole text that a content element must hold to stand for the page. */
const ENOUGH = 0.5;
const MOST_LINK_TEXT = 0.6;

const lengthOf = (element: Element) => (element.textContent ?? '').replace(/\s/g, '').length;

/** A list of links: several of them, and hardly anything else. */
function isLinkList(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < 3) return false;
  return links.reduce((sum, link) => sum + lengthOf(link), 0) > lengthOf(element) * MOST_LINK_TEXT;
}

/**
 * Takes out of a parsed page what is no text of it: scripts, pictures, navigation, lists of links.
 * @returns the element that holds the document, and how many scripts there were
 */
export function withoutNoise(page: Document): { content: Element; scripts: number } {
  const scripts = page.querySelectorAll('script').length;
  for (const element of page.querySelectorAll(NEVER)) element.remove();
  for (const element of page.querySelectorAll(FRAME)) if (!element.closest('article, main')) element.remove();
  for (const element of page.querySelectorAll('[style]')) {
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) element.remove();
  }
  for (const element of page.querySelectorAll('ul, ol, div, dl, td')) if (isLinkList(element)) element.remove();
  const whole = lengthOf(page.body);
  const found = [...page.querySelectorAll(CONTENT)]
    .map((element) => ({ element, length: lengthOf(element) }))
    .filter(({ length }) => length >= whole * ENOUGH)
    .sort((a, b) => b.length - a.length)[0];
  return { content: found?.element ?? page.body, scripts };
}
