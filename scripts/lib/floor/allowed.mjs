/**
 * Names that are well in some files alone.
 * @param {RegExp} not every other file
 * @param {string} why
 * @param {string[]} names
 */
const onlyIn = (not, why, names) => Object.fromEntries(names.map((name) => [name, { why, not }]));

// pdf.js and its worker: `at` and `replaceAll` are stood in for by src/intake/pdf/olderBrowser.ts, the rest by its own
// build for older browsers, or looked for first, or used for drawing, which we do not do.
const PDF = onlyIn(/^(?!readPdf-|pdfWorker-)/, 'pdf.js, see src/intake/pdf', [
  '.at()',
  '.bytes()',
  '.dump()',
  '.findLast()',
  '.getOrInsertComputed()',
  '.grow()',
  '.intersection()',
  '.isValid()',
  '.replaceChildren()',
  '.setFromHex()',
  '.toBase64()',
  '.toHex()',
  '.transferToFixedLength()',
  '.with()',
  'AbortSignal.any',
  'FinalizationRegistry',
  'Float16Array',
  'ImageDecoder',
  'ImageDecoder.isTypeSupported',
  'JSON.isRawJSON',
  'JSON.rawJSON',
  'Math.sumPrecise',
  'Promise.try',
  'Promise.withResolvers',
  'URL.parse',
  'Uint8Array.fromBase64',
  'WeakRef',
  'structuredClone',
]);

// mammoth and what it reads XML and styles with: methods of their own that bear the name of a young one.
const DOCX = onlyIn(/^(?!readDocx-|rule-of-law-indicators\.html$)/, 'mammoth, in reading Word documents', [
  '.any()',
  '.capture()',
  '.errors()',
  '.isError()',
  '.lineNumber()',
  '.try()',
]);

/**
 * What the check of the built files finds and is well, each with why. What only some files may use names them: the
 * stand-ins of the page's head are not there in a worker.
 * @type {Readonly<Record<string, { why: string, not?: RegExp }>>}
 */
export const ALLOWED = {
  ...PDF,
  ...DOCX,
  '.toArray()': { why: 'pdf.js and mammoth', not: /^(?!readPdf-|pdfWorker-|readDocx-|rule-of-law-indicators\.html$)/ },
  // Stood in for by src/app/floor.js, in pages only.
  'Object.hasOwn': { why: 'stood in for', not: /^sw\.js$|[wW]orker/ },
  '.replaceAll()': { why: 'stood in for', not: /^sw\.js$|(?<!pdf)[wW]orker/ },
  'URL.canParse': { why: 'stood in for', not: /^sw\.js$|[wW]orker/ },
  // Asked for in a way the check does not see.
  'Intl.Segmenter': { why: 'recharts reads it and looks at what it got' },
  '.deref()': { why: 'recharts makes a WeakRef of its own where there is none' },
  '.getAnimations()': { why: 'React, within view transitions only, which we do not use' },
  '.startViewTransition()': { why: 'React and the router, within view transitions only, which we do not use' },
  '.share()': { why: 'ShareButton offers it only where the browser has it' },
  // Methods of the program or its packages that bear the name of a young one.
  '.config()': { why: 'd3 in recharts' },
  '.drop()': { why: 'a slide put elsewhere' },
  '.escape()': { why: 'i18next' },
  '.flush()': { why: 'nuqs and papaparse' },
  '.getSize()': { why: '@tanstack/react-virtual' },
  '.take()': { why: 'the import of what is saved' },
  '.use()': { why: 'React and i18next' },
  '.watch()': { why: 'the store of what is saved' },
  '.when()': { why: 'i18next' },
  // Styles that older browsers leave out without loss.
  ':focus-visible': { why: 'base.css has a rule before it that stays' },
  '@media prefers-contrast': { why: 'browsers without it cannot be asked for more contrast' },
  '@media forced-colors': { why: 'browsers without it have no such mode' },
  'accent-color': { why: 'ticks in the browser’s own colour' },
  'content-visibility': { why: 'speeds up, shows nothing else' },
  'forced-color-adjust': { why: 'browsers without it force no colours' },
  'font-synthesis': { why: 'a bold smeared is still read' },
  outline: { why: 'square where younger browsers round it' },
  'overscroll-behavior': { why: 'the page scrolls on behind a list that ends' },
  'scrollbar-gutter': { why: 'a bar that appears moves the text by its width' },
  'text-autospace': { why: 'browsers without it part nothing by themselves' },
  'text-spacing-trim': { why: 'full-width punctuation keeps its full width' },
  'text-underline-offset': { why: 'the line stands where the font says' },
  'text-wrap': { why: 'lines of a title of unlike length' },
};
