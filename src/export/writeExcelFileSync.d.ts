/** write-excel-file's way to make a workbook in the thread that asks, without workers of its own. */
declare module 'write-excel-file/sync' {
  import type { Sheet } from 'write-excel-file/universal';

  export function generateXlsxFileSync(sheets: readonly Sheet[]): Promise<Blob>;
}
