const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Half a pair is one of them: with the flag, whole pairs are not met.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** A text as it may stand in XML or HTML, in an element or a quoted attribute; characters XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"]/g, (char) => NAMES[char] ?? char);
}
