import * as z from 'zod/mini';
import {
  catalogueSchema,
  categorySchema,
  domainSchema,
  indicatorSchema,
  observationSchema,
  recordSchema,
  reportEntrySchema,
  reportSchema,
  revisionSchema,
  sectionSchema,
} from './schema';

/**
 * The data files with their rows, in one schema each. For telling others what a file holds: reading takes the rows one
 * by one, so that a bad one does not cost the file.
 */
export const catalogueFileSchema = z.extend(catalogueSchema, {
  domains: z.array(domainSchema),
  categories: z.array(categorySchema),
  indicators: z.array(indicatorSchema),
});

export const reportIndexFileSchema = z.array(reportEntrySchema);

export const reportFileSchema = z.extend(reportSchema, {
  sections: z.array(sectionSchema),
  observations: z.array(observationSchema),
  records: z.array(recordSchema),
  revisions: z.optional(z.array(revisionSchema)),
});
