import type { Catalogue } from '../dataset/schema';
import { type Belonging, categoryGuesser } from '../extract/categoryGuesser';
import { memoizeByObject } from '../model/memoizeByObject';
import type { Material } from './material';

const guesserOf = memoizeByObject((material: Material) =>
  memoizeByObject((catalogue: Pick<Catalogue, 'categories' | 'indicators'>) => {
    const matched = material.figures.flatMap(({ fields: { indicator, section } }) =>
      indicator === null ? [] : [{ indicator, section }],
    );
    return categoryGuesser(catalogue, material.sections, matched);
  }),
);

/** Guesses where in the catalogue words of a text belong, by its section too; made once for a text and a catalogue. */
export const guessBelonging = (
  material: Material,
  catalogue: Pick<Catalogue, 'categories' | 'indicators'>,
): ((words: string, section: string) => Belonging | null) => guesserOf(material)(catalogue);
