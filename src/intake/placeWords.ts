import type { TFunction } from 'i18next';
import { formatList, type Language } from '../model/format';
import type { IntakeIssue } from './intakeIssue';

/** More runs of rows than this are not read. */
const RUNS = 5;

/** Where something is in a file, in words: the file, its sheet, its row or rows, its column. */
export function placeWords({ file, place }: Pick<IntakeIssue, 'file' | 'place'>, t: TFunction, language: Language) {
  const name = file || t('intake.pasted');
  if (place.kind === 'file') return t('intake.place.file', { file: name });
  if (place.kind === 'path') return t('intake.place.path', { file: name, path: place.path });
  const { sheet } = place;
  if (place.kind === 'rows') {
    const runs = place.runs.map(([from, to]) => (from === to ? String(from) : t('intake.place.run', { from, to })));
    const rows = formatList(runs.length > RUNS ? [...runs.slice(0, RUNS), '…'] : runs, language);
    return sheet === undefined
      ? t('intake.place.rows', { file: name, rows, n: place.n })
      : t('intake.place.sheetRows', { file: name, sheet, rows, n: place.n });
  }
  const { row } = place;
  const column = place.column && t(`intake.columns.${place.column}`);
  if (sheet === undefined) {
    return column ? t('intake.place.cell', { file: name, row, column }) : t('intake.place.row', { file: name, row });
  }
  return column
    ? t('intake.place.sheetCell', { file: name, sheet, row, column })
    : t('intake.place.sheetRow', { file: name, sheet, row });
}
