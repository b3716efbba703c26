import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import type { Category, Domain, Section } from '../../dataset/schema';
import { isDeedKind } from '../../dataset/vocabulary';
import { inLanguage, type Language } from '../../model/format';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { memoizeByObject } from '../../model/memoizeByObject';
import { deedRows, type RecordRow, recordRows } from '../../model/recordRows';
import { valueText } from '../../model/rowText';
import { indicatorFields } from '../../pages/shared/indicatorFields';
import { recordFields } from '../../pages/shared/recordFields';
import { explorerSearch } from '../../url/explorerParams';
import { paths, recordAnchor } from '../../url/paths';
import { type PaletteEntry, type PaletteList, plainEntry } from './paletteEntry';

const todoRows = memoizeByObject((dataset: Dataset): readonly RecordRow[] =>
  recordRows(dataset).filter((row) => !isDeedKind(row.record.kind)),
);
const namedFields = ({ name }: Domain | Category) => ({ names: [name.zh, name.en], texts: [] });
const sectionFields = ({ id, label, title }: Section) => ({ names: [], texts: [label, id, title.zh, title.en] });
const NO_SECTIONS: readonly Section[] = [];

export interface PaletteLists {
  indicators: PaletteList<IndicatorRow>;
  records: PaletteList<RecordRow>;
  actions: PaletteList<RecordRow>;
  domains: PaletteList<Domain>;
  categories: PaletteList<Category>;
  sections: PaletteList<Section>;
}

/** What a report holds, as lists to look through; the lists themselves are those of the pages. */
export function paletteLists(dataset: Dataset, t: TFunction, language: Language): PaletteLists {
  const say = (text: { zh: string; en: string }) => inLanguage(text, language);
  const record = (path: string) => (row: RecordRow) =>
    plainEntry(`record:${row.id}`, say(row.record.title), {
      detail: [
        ...[row.domain?.short, row.category?.name].flatMap((name) => (name ? [say(name)] : [])),
        t(`terms.recordKinds.${row.record.kind}`),
      ],
      quote: row.record.quote,
      domain: row.record.domain,
      target: { path: `${path}#${recordAnchor(row.id)}` },
    });
  const domains = new Map(dataset.catalogue.domains.map((domain) => [domain.id, domain]));
  return {
    indicators: {
      id: 'indicators',
      items: indicatorRows(dataset),
      fieldsOf: indicatorFields,
      entryOf: (row) => indicatorEntry(row, t, language),
    },
    records: { id: 'records', items: deedRows(dataset), fieldsOf: recordFields, entryOf: record(paths.records) },
    actions: { id: 'actions', items: todoRows(dataset), fieldsOf: recordFields, entryOf: record(paths.actions) },
    domains: {
      id: 'domains',
      items: dataset.catalogue.domains,
      fieldsOf: namedFields,
      entryOf: ({ id, name }) =>
        plainEntry(`domain:${id}`, say(name), { domain: id, target: { path: paths.domain(id) } }),
    },
    categories: {
      id: 'categories',
      items: dataset.catalogue.categories,
      fieldsOf: namedFields,
      entryOf: ({ id, name, domain }) =>
        plainEntry(`category:${id}`, say(name), {
          detail: [say(domains.get(domain)?.short ?? { zh: '', en: '' })],
          domain,
          target: { path: paths.explorer, search: explorerSearch({ category: [id] }) },
        }),
    },
    sections: {
      id: 'sections',
      items: dataset.report?.sections ?? NO_SECTIONS,
      fieldsOf: sectionFields,
      entryOf: ({ id, label, title }) =>
        plainEntry(`section:${id}`, `${language === 'en' ? id : label} ${say(title)}`, {
          target: { path: paths.explorer, search: explorerSearch({ section: [id] }) },
        }),
    },
  };
}

/** An indicator with its figure. */
export function indicatorEntry(row: IndicatorRow, t: TFunction, language: Language): PaletteEntry {
  return plainEntry(`indicator:${row.id}`, inLanguage(row.indicator.name, language), {
    detail: [inLanguage(row.domain.short, language), inLanguage(row.category.name, language)],
    value: valueText(row, language) || t('terms.noValue'),
    quote: row.observation?.quote ?? '',
    domain: row.domain.id,
    target: { path: paths.indicator(row.id) },
  });
}
