import type { TFunction } from 'i18next';
import { DEED_KINDS } from '../../dataset/vocabulary';
import type { CountPoint } from '../../model/countSeries';
import { documentBalance } from '../../model/documentBalance';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage, type Language } from '../../model/format';
import { recordMatrix } from '../../model/recordMatrix';

interface Titled {
  /** The takeaway. */
  title: string;
  /** Unit, year, scope. */
  subtitle: string;
}

/** The domain's two charts as words and numbers, for the page and for images: either is null where it shows nothing. */
export interface DomainFigures {
  balance: (Titled & { points: readonly CountPoint[] }) | null;
  records:
    | (Titled & {
        parts: readonly { id: (typeof DEED_KINDS)[number]; name: string }[];
        rows: readonly { id: string; label: string; values: Readonly<Record<string, number>> }[];
      })
    | null;
}

export function domainFigures(
  profile: DomainProfile,
  year: number | '',
  { t, language }: { t: TFunction; language: Language },
): DomainFigures {
  const balance = documentBalance(profile.rows, language);
  const tallies = recordMatrix(profile.categories, profile.deeds);
  const parts = DEED_KINDS.map((kind) => ({ id: kind, name: t(`terms.recordKinds.${kind}`) }));
  const [most] = parts
    .map(({ id, name }) => ({ name, n: tallies.reduce((sum, tally) => sum + tally.byKind[id], 0) }))
    .sort((a, b) => b.n - a.n);
  return {
    balance: balance && {
      title: t('domain.documentsTitle', { ...balance }),
      subtitle: t('domain.documentsSubtitle', { year }),
      points: balance.points,
    },
    records:
      most && tallies.length > 0
        ? {
            title: t('domain.recordsTitle', { total: profile.deeds.length, kind: most.name, n: most.n }),
            subtitle: t('domain.recordsSubtitle', { year }),
            parts,
            rows: tallies.map(({ category, byKind }) => ({
              id: category.id,
              label: inLanguage(category.name, language),
              values: byKind,
            })),
          }
        : null,
  };
}
