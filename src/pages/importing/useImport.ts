import { useQueryClient } from '@tanstack/react-query';
import type { Report } from '../../dataset/schema';
import type { IntakeDataset, IntakeText } from '../../intake/intake';
import type { IntakeIssue } from '../../intake/intakeIssue';
import { reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import { useDataset } from '../shared/DatasetContext';
import { type Reading, useIntake } from '../shared/intake/useIntake';
import { type ImportPlan, planImport } from './planImport';

/** A text that was read; its review has not begun. */
export interface FoundText {
  kind: 'text';
  file: string;
  read: IntakeText;
  isReread: boolean;
}

/** Data that was read; nothing of it is kept yet. */
export interface FoundData {
  kind: 'data';
  file: string;
  form: IntakeDataset['form'];
  plan: ImportPlan;
  remarks: readonly IntakeIssue[];
  isReread: boolean;
}

export type ImportState = Reading<'compare', FoundText | FoundData>;

/** Reads what a person brings; of data, works out what keeping it would change. */
export function useImport() {
  const { catalogue, entries } = useDataset();
  const client = useQueryClient();
  const source = useSource();
  return useIntake<'compare', FoundText | FoundData>(async ({ file, read, isReread }, { say }) => {
    if (read.kind === 'text') return { kind: 'text', file, read, isReread };
    say('compare');
    const reports = new Map<string, Report>();
    for (const { report } of read.reports) {
      const there = entries.find(({ id }) => id === report.id);
      const loaded = there && (await client.fetchQuery(reportQuery(source, there)).catch(() => null));
      if (loaded) reports.set(report.id, loaded.value);
    }
    const plan = planImport(file, read, { catalogue, entries, reports });
    return { kind: 'data', file, form: read.form, plan, remarks: read.remarks, isReread };
  });
}
