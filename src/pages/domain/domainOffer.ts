import type { TFunction } from 'i18next';
import { partOpacity } from '../../charts/chartTheme';
import type { Dataset } from '../../dataset/dataset';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage, type Language } from '../../model/format';
import { recordRows } from '../../model/recordRows';
import { gapsOffer } from '../shared/gapsOffer';
import { type DrawingOffer, indicatorsOffer, recordsOffer, type TakeAwayOffer } from '../shared/takeAwayOffer';
import { domainFigures } from './domainFigures';

/** What a domain's page lets a person carry away: its indicators, its records, each of its charts. */
export function domainOffer(
  profile: DomainProfile,
  title: string,
  { dataset, t, language }: { dataset: Dataset; t: TFunction; language: Language },
): TakeAwayOffer {
  const { domain, rows } = profile;
  const { entry } = dataset;
  const records = recordRows(dataset).filter((row) => row.record.domain === domain.id);
  const { balance, records: deeds } = domainFigures(profile, entry?.year ?? '', { t, language });
  const drawings: (DrawingOffer | null)[] = [
    gapsOffer(rows, title, { entry, t, language }),
    balance && {
      id: 'documents',
      name: balance.title,
      rows: balance.points.length,
      drawing: () => ({
        title: balance.title,
        subtitle: balance.subtitle,
        legend: [],
        blocks: [{ kind: 'bars', series: { unit: null, points: balance.points } }],
      }),
    },
    deeds && {
      id: 'measures',
      name: deeds.title,
      rows: profile.deeds.length,
      drawing: () => {
        const parts = deeds.parts.map(({ name }, i) => ({ name, colour: domain.id, opacity: partOpacity(i) }));
        const lines = deeds.rows.map(({ label, values }) => ({
          label,
          values: deeds.parts.map(({ id }) => values[id] ?? 0),
        }));
        return {
          title: deeds.title,
          subtitle: deeds.subtitle,
          legend: parts,
          blocks: [{ kind: 'stacked', parts, rows: lines }],
        };
      },
    },
  ];
  return {
    subject: domain.id,
    tables: [indicatorsOffer(rows, t), ...(records.length > 0 ? [recordsOffer(records, t)] : [])],
    drawings: drawings.flatMap((drawing) => drawing ?? []),
    filters: [`${t('terms.domain')}${language === 'en' ? ': ' : '：'}${inLanguage(domain.name, language)}`],
  };
}
