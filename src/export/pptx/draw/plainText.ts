import { escapeXml } from '../../escapeXml';

/** A text as it may stand in a slide: one line, nothing that XML cannot hold. */
export const plainText = (text: string): string => escapeXml(text.replace(/[ \t\r\n]+/g, ' '));
