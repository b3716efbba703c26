import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { type ExportContext, fileName } from '../../export/exportNotes';
import { useLanguage } from '../../i18n/useLanguage';
import { useDataset } from './DatasetContext';
import type { DrawingOffer, TableOffer, TakeAwayOffer } from './takeAwayOffer';
import { type DrawingForm, takeDrawing } from './takeDrawing';
import { type FigureForm, takeFigure } from './takeFigure';
import { type TableForm, type Taken, takeTable } from './takeTable';
import { useShareLink } from './useShareLink';

/** A table on its way: how many of its rows are made. */
export interface Making {
  done: number;
  rows: number;
}

/** Carries out what a person wants of an offer, one wish at a time, and says what became of it. */
export function useTakeAway(offer: TakeAwayOffer, notes: ReadonlyMap<string, string> | undefined) {
  const { t } = useTranslation();
  const share = useShareLink();
  const language = useLanguage();
  const { entry: shown } = useDataset();
  const [taken, setTaken] = useState<Taken>({ message: '' });
  const [making, setMaking] = useState<Making | null>(null);
  const running = useRef<AbortController | null>(null);

  const entry = offer.entry === undefined ? shown : offer.entry;
  const fileOf = (id: string) => (extension: string) =>
    fileName(entry, [offer.subject, id].filter(Boolean).join('-'), extension);
  const context = (reports?: readonly ReportEntry[], order = offer.order ?? null): ExportContext => ({
    entry,
    reports,
    t,
    language,
    filters: offer.filters ?? [],
    order,
    now: new Date(),
    notes,
  });

  const run = async (wish: (signal: AbortSignal) => Promise<Taken>) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setTaken({ message: '' });
    try {
      setTaken(await wish(control.signal));
    } catch {
      setTaken({ message: t(control.signal.aborted ? 'takeaway.cancelled' : 'takeaway.failed') });
    } finally {
      running.current = null;
      setMaking(null);
    }
  };

  return {
    taken,
    making,
    cancel: () => running.current?.abort(),
    table: (form: TableForm, table: TableOffer) =>
      run((signal) => {
        const progress = (done: number) => setMaking({ done, rows: table.rows });
        if (form === 'xlsx') progress(0);
        return takeTable(form, table, context(table.reports, table.order), {
          fileOf: fileOf(table.id),
          progress,
          signal,
        });
      }),
    drawing: (form: DrawingForm, drawing: DrawingOffer) =>
      run(() => takeDrawing(form, drawing, context(drawing.reports), { fileOf: fileOf(drawing.id) })),
    figure: (form: FigureForm, row: NonNullable<TakeAwayOffer['figure']>) =>
      run(() => takeFigure(form, row, context(), { href: share.address(window.location.href), done: share.done })),
  };
}
