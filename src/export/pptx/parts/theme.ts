import { LIGHT_COLOURS } from '../../chart/lightColours';
import type { TextLanguage } from '../draw/paragraph';
import { XML } from './xmlHead';

/** Typefaces every Office has: a book face for titles, a plain one for the rest. */
const FACES = {
  'zh-CN': { heading: 'Times New Roman', body: 'Microsoft YaHei' },
  en: { heading: 'Times New Roman', body: 'Arial' },
} as const;
const HAN = { heading: 'SimSun', body: 'Microsoft YaHei' } as const;

/** Our tokens in the places a theme has for colours; see `draw/colour.ts`. */
const PLACES = {
  dk1: 'ink',
  lt1: 'panel',
  dk2: 'ink-2',
  lt2: 'paper',
  accent1: 'administration',
  accent2: 'enforcement',
  accent3: 'disputes',
  accent4: 'supervision',
  accent5: 'seal',
  accent6: 'line-2',
  hlink: 'administration',
  folHlink: 'supervision',
} as const;

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${SOLID}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const FORMATS = `<a:fmtScheme name="Plain"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** The deck's colours and typefaces. Slides and notes each have one of their own, as programs expect. */
export function theme(name: string, language: TextLanguage): string {
  const colours = Object.entries(PLACES)
    .map(
      ([place, token]) =>
        `<a:${place}><a:srgbClr val="${(LIGHT_COLOURS[token] ?? '').slice(1).toUpperCase()}"/></a:${place}>`,
    )
    .join('');
  const face = (kind: 'heading' | 'body') =>
    `<a:latin typeface="${FACES[language][kind]}"/><a:ea typeface="${HAN[kind]}"/><a:cs typeface=""/>`;
  return `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${face('heading')}</a:majorFont><a:minorFont>${face('body')}</a:minorFont></a:fontScheme>${FORMATS}</a:themeElements></a:theme>`;
}
