import type { Figure } from './figures';

/** What a figure is called, as far as its clause says. */
export interface Label {
  /** In the words of the clause: 废止市政府规范性文件. */
  text: string;
  /** The words that belong to this figure and to no other of the clause. */
  own: string;
  /** Whether words of it stand beside another figure, so that only the whole clause says it: 文件39件、废止12件. */
  isShared: boolean;
}

/** A figure in its clause; places count from the clause's start. */
export interface PlacedFigure {
  start: number;
  end: number;
  figure: Figure;
}

/** What the figure before counts: a figure after it that names only a deed counts the same. */
export interface Counted {
  verbs: string;
  thing: string;
  unit: string;
  /** What the figure just before is called: 占45.3% is a share of that. */
  latest: string;
}
