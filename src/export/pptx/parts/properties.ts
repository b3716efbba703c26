import { escapeXml } from '../../escapeXml';
import { XML } from './xmlHead';

export interface Properties {
  title: string;
  /** Where its figures come from. */
  subject: string;
  /** Who made it: not whose report it is of. */
  creator: string;
  now: Date;
}

const TYPES = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** What a program shows as the file's properties: `core` what it is and whose, `app` what it was made as. */
export function properties(
  { title, subject, creator, now }: Properties,
  slides: number,
): { core: string; app: string } {
  const time = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const owner = escapeXml(creator);
  return {
    core: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ${TYPES}><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${owner}</dc:creator><cp:keywords>${escapeXml(subject)}</cp:keywords><cp:lastModifiedBy>${owner}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
    app: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><AppVersion>16.0000</AppVersion></Properties>`,
  };
}
