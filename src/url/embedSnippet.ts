/** The sizes offered, in CSS pixels; every figure fits each of them in both languages. */
export const EMBED_SIZES = {
  small: { width: 320, height: 180 },
  medium: { width: 480, height: 300 },
  large: { width: 720, height: 300 },
} as const;
export type EmbedSize = keyof typeof EMBED_SIZES;

export const EMBED_SIZE_NAMES = ['small', 'medium', 'large'] as const satisfies readonly EmbedSize[];

/** The looks another site can ask for. */
export const EMBED_THEMES = ['system', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The address of an embedded figure with the look asked for; `system` needs no word. */
export const embedAddress = (address: string, theme: EmbedTheme): string =>
  theme === 'system' ? address : `${address}?theme=${theme}`;

/** The HTML to paste into another page. The address is whole, since it is read on another site. */
export function embedSnippet(frame: { address: string; title: string; width: number; height: number }): string {
  const { address, title, width, height } = frame;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
