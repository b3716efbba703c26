import type { RecordRow } from '../../model/recordRows';
import type { SearchFields } from '../../model/searchIndex';

/** The texts of a record that a search looks through. */
export const recordFields = ({ record, domain, category, section }: RecordRow): SearchFields => ({
  names: [record.title.zh, record.title.en],
  labels: [category?.name, domain?.name].flatMap((name) => (name ? [name.zh, name.en] : [])),
  texts: [record.quote, section?.label ?? '', section?.id ?? ''],
});
