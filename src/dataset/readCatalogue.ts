import type { DataIssue, Parsed } from './issue';
import { keepRows, once, readRows, readShape } from './readShape';
import { type Catalogue, catalogueSchema, categorySchema, domainSchema, indicatorSchema } from './schema';

/**
 * What `catalogue.json` holds to a catalogue. A wrong version or shape makes the file unusable; a single
 * bad row (wrong type, unknown domain, repeated id) is left out and listed.
 */
export function readCatalogue(file: string, value: unknown): Parsed<Catalogue> {
  const issues: DataIssue[] = [];
  const shape = readShape(catalogueSchema, value, { file, path: '' }, issues);
  if (!shape) return { value: null, issues };

  const newDomain = once();
  const domains = keepRows(
    file,
    readRows(domainSchema, shape.domains, { file, path: 'domains' }, issues),
    ({ id }) => (newDomain(id) ? null : { field: 'id', expected: 'unique', detail: '', got: id }),
    issues,
  );
  const domainIds = new Set(domains.map((domain) => domain.id));

  const newCategory = once();
  const categories = keepRows(
    file,
    readRows(categorySchema, shape.categories, { file, path: 'categories' }, issues),
    ({ id, domain }) => {
      if (!newCategory(id)) return { field: 'id', expected: 'unique', detail: '', got: id };
      if (!domainIds.has(domain)) return { field: 'domain', expected: 'known-domain', detail: '', got: domain };
      return null;
    },
    issues,
  );
  const domainOf = new Map(categories.map((category) => [category.id, category.domain]));

  const newIndicator = once();
  const indicators = keepRows(
    file,
    readRows(indicatorSchema, shape.indicators, { file, path: 'indicators' }, issues),
    ({ id, domain, category, kind, ceiling }) => {
      if (!newIndicator(id)) return { field: 'id', expected: 'unique', detail: '', got: id };
      if (!domainIds.has(domain)) return { field: 'domain', expected: 'known-domain', detail: '', got: domain };
      if (!domainOf.has(category)) return { field: 'category', expected: 'known-category', detail: '', got: category };
      if (domainOf.get(category) !== domain) {
        return { field: 'category', expected: 'category-of-domain', detail: domain, got: category };
      }
      const due = kind === 'rate' ? 100 : null;
      if (ceiling !== due) return { field: 'ceiling', expected: 'ceiling', detail: String(due), got: ceiling };
      return null;
    },
    issues,
  );
  return { value: { schemaVersion: shape.schemaVersion, domains, categories, indicators }, issues };
}
