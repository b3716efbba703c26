import { useState } from 'react';
import type { ReportEntry } from '../../dataset/schema';
import type { ConfirmedReport } from '../../imported/imported';
import type { EntryField } from './entryFields';
import { entryOfFields } from './entryFields';
import type { ImportPlan } from './planImport';
import type { ReportChoice } from './ReportPlan';

/** What a person sets of the reports of a file: which are taken, and whose they are where the file does not say. */
export function useDataChoice({ reports }: ImportPlan, entries: readonly ReportEntry[], origin: string) {
  const [choices, setChoices] = useState<readonly ReportChoice[]>(() =>
    reports.map(({ fate, fields }) => ({ isTaken: fate !== 'same', fields, faults: {} })),
  );
  const change = (index: number, how: (choice: ReportChoice) => ReportChoice) =>
    setChoices((before) => before.map((choice, i) => (i === index ? how(choice) : choice)));

  /** The reports that are taken, ready to be kept; null, with what is wrong at the fields, where a form is not. */
  const confirm = (): readonly ConfirmedReport[] | null => {
    const confirmed: ConfirmedReport[] = [];
    let isWhole = true;
    const checked = reports.map(({ id, entry, report }, i): ReportChoice | undefined => {
      const choice = choices[i];
      if (!choice?.isTaken) return choice;
      const found = entry ? { entry } : entryOfFields(id, choice.fields, entries);
      if ('faults' in found) {
        isWhole = false;
        return { ...choice, faults: found.faults };
      }
      confirmed.push({ entry: found.entry, report: { ...report, id: found.entry.id }, origin });
      return { ...choice, faults: {} };
    });
    setChoices(checked.flatMap((choice) => choice ?? []));
    return isWhole ? confirmed : null;
  };

  return {
    choices,
    confirm,
    take: (index: number, isTaken: boolean) => change(index, (choice) => ({ ...choice, isTaken })),
    /** A field that is being mended is no longer wrong. */
    fill: (index: number, field: EntryField, value: string) =>
      change(index, ({ fields, faults: { [field]: mended, ...faults }, ...choice }) => ({
        ...choice,
        fields: { ...fields, [field]: value },
        faults,
      })),
  };
}
