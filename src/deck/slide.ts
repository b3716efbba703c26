import type { CountPoint } from '../model/countSeries';
import type { GapPoint } from '../model/gapSeries';
import type { Status } from '../model/status';
import type { Trend } from '../model/trendSeries';

/** One figure as a slide shows it: finished text, nothing left to compute. */
export interface SlideFigure {
  /** The indicator's id, which opens its evidence. */
  id: string;
  label: string;
  /** `96.08`, `1,096`, `第一`. */
  number: string;
  /** `%`, `个`; empty where the number already says it. */
  unit: string;
  /** What follows from it, in words: `距100%还差3.92个百分点`; may be empty. */
  note: string;
  status: Status;
  domain: string;
  /** The clause of the report that states it. */
  quote: string;
  /** Where it stands in the report: `一(四)2`. */
  section: string;
}

/** A record as a slide shows it. */
export interface SlideItem {
  id: string;
  text: string;
  domain: string;
  /** What it belongs to, or its section; may be empty. */
  note: string;
}

/** What a slide shows below its title, by shape. */
export type SlideBody =
  | { shape: 'cover'; subtitle: string; facts: readonly string[] }
  /** A few large figures that carry the message. */
  | { shape: 'statement'; figures: readonly SlideFigure[]; lines: readonly string[] }
  /** The distance of rates to 100%; `lead` is the figure the message is about. */
  | { shape: 'gaps'; lead: SlideFigure; points: readonly GapPoint[] }
  /** One figure with the sentence that states it. */
  | { shape: 'figure'; figure: SlideFigure }
  /** Figures that share no axis: rates at 100%, ranks, counts of different units. */
  | { shape: 'figures'; figures: readonly SlideFigure[] }
  /** Counts of one unit. */
  | { shape: 'counts'; unit: string | null; points: readonly CountPoint[] }
  /** One indicator over places and years. */
  | { shape: 'trend'; trend: Trend }
  | { shape: 'items'; items: readonly SlideItem[] }
  /** Problems beside the plans of the same category; that they belong together is our grouping. */
  | { shape: 'pairs'; pairs: readonly SlidePair[]; caution: string }
  | { shape: 'sources'; lines: readonly string[] };

export interface SlidePair {
  /** The category they share. */
  label: string;
  domain: string;
  problems: readonly SlideItem[];
  plans: readonly SlideItem[];
}

/** What the speaker knows beyond the slide, all of it from the data. */
export interface SlideNotes {
  quotes: readonly { about: string; text: string; place: string }[];
  definitions: readonly string[];
  /** What the audience may well ask, with the figure that answers it. */
  questions: readonly { question: string; answer: string }[];
}

/** One slide, in words: the stage draws it, the speaker reads its notes, a file is written of it. */
export interface Slide {
  /** Stable, for the address: `cover`, `gap`, `domain-disputes`, `counts-jian-2`. Latin letters, digits and hyphens. */
  id: string;
  /** The domain whose hue it has, or null. */
  domain: string | null;
  /** The line above the title: the domain's name, or what the slide is about. */
  eyebrow: string;
  /** The message. */
  title: string;
  body: SlideBody;
  /** Report, section and unit in one line. */
  source: string;
  notes: SlideNotes;
}
