import { XML } from './xmlHead';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The kinds of the parts, by what their paths begin with. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\//, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/slideMasters\//, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/notesMasters\//, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/charts\//, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/theme\//, `${OFFICE}.theme+xml`],
  [/^ppt\/presProps/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app/, `${OFFICE}.extended-properties+xml`],
];

/** The list of parts with their kinds: exactly those there are. */
export function contentTypes(paths: readonly string[]): string {
  const each = paths.flatMap((path) => {
    const kind = /\.xml$/.test(path) ? KINDS.find(([begin]) => begin.test(path)) : undefined;
    return kind ? `<Override PartName="/${path}" ContentType="${kind[1]}"/>` : [];
  });
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>${each.join('')}</Types>`;
}
