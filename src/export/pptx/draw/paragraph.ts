import { type Colour, fill } from './colour';
import { plainText } from './plainText';

/** A piece of text in one setting. */
export interface Run {
  text: string;
  /** In pixels of the stage. */
  size: number;
  bold?: boolean;
  colour?: Colour;
  /** Set in the typeface of titles. */
  heading?: boolean;
}

export interface Paragraph {
  runs: readonly Run[];
  /** The space below it, in pixels. */
  after?: number;
  align?: 'left' | 'right';
}

/** The language of a text, so that spelling is checked in it. */
export type TextLanguage = 'zh-CN' | 'en';

const languageOf = (language: TextLanguage) => (language === 'en' ? 'lang="en-US"' : 'lang="zh-CN" altLang="en-US"');

/** The size of a run in hundredths of a point: a pixel of the stage is half a point. */
export const hundredths = (size: number): number => Math.round(size * 50);

/** The properties of a run. */
function runStyle(run: Omit<Run, 'text'>, language: TextLanguage): string {
  const face = run.heading ? 'mj' : 'mn';
  const fonts = `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/>`;
  const weight = run.bold ? ' b="1"' : '';
  return `<a:rPr ${languageOf(language)} sz="${hundredths(run.size)}"${weight} dirty="0">${fill(run.colour ?? 'ink')}${fonts}</a:rPr>`;
}

/** Paragraphs as DrawingML; there is at least one, be it empty. */
export function paragraphs(texts: readonly Paragraph[], language: TextLanguage): string {
  if (texts.length === 0) return '<a:p/>';
  return texts
    .map(({ runs, after = 0, align = 'left' }) => {
      const space = `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${hundredths(after)}"/></a:spcAft>`;
      const style = `<a:pPr marL="0" indent="0" algn="${align === 'right' ? 'r' : 'l'}">${space}<a:buNone/></a:pPr>`;
      const body = runs.map((run) => `<a:r>${runStyle(run, language)}<a:t>${plainText(run.text)}</a:t></a:r>`);
      return `<a:p>${style}${body.join('')}</a:p>`;
    })
    .join('');
}
