import type { TFunction } from 'i18next';
import type { ReportEntry } from '../dataset/schema';
import { inLanguage, type Language } from '../model/format';
import type { OpenColumn } from './openTable';

export interface OpenContext {
  t: TFunction;
  language: Language;
}

/** Ids of the data folder. */
export const ID = { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } as const;
export const SECTION_ID = { pattern: '[0-9]+(\\.[0-9]+)*' } as const;

/** The columns that say whose row it is, the same in every table. */
export function entryColumns({ t, language }: OpenContext): readonly OpenColumn<{ entry: ReportEntry }>[] {
  return [
    {
      name: 'report',
      title: t('data.reportTitle'),
      type: 'string',
      constraints: ID,
      cell: ({ entry }) => entry.id,
    },
    {
      name: 'place',
      title: t('csv.place'),
      type: 'string',
      constraints: { required: true },
      cell: ({ entry }) => inLanguage(entry.place.name, language),
    },
    {
      name: 'admin_code',
      title: t('data.adminCode'),
      type: 'string',
      constraints: { required: true },
      cell: ({ entry }) => entry.place.adminCode,
    },
    {
      name: 'year',
      title: t('terms.year'),
      type: 'year',
      constraints: { required: true },
      cell: ({ entry }) => entry.year,
    },
  ];
}
