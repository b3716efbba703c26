import type { ReportEntry } from '../../dataset/schema';
import { AddFigureDialog } from './AddFigureDialog';
import { AddRecordDialog } from './AddRecordDialog';
import { ConfirmDialog } from './ConfirmDialog';
import { KeysDialog } from './KeysDialog';
import { NewIndicatorDialog } from './NewIndicatorDialog';
import { useDesk } from './ReviewContext';

/** Whichever dialog was asked for. */
export function OpenedDialog({ onConfirmed }: { onConfirmed: (entry: ReportEntry) => void }) {
  const { opened, open, state } = useDesk();
  switch (opened?.kind) {
    case 'indicator': {
      const figure = state.figures.find(({ key }) => key === opened.key);
      return figure ? <NewIndicatorDialog figure={figure} /> : null;
    }
    case 'addFigure':
      return <AddFigureDialog span={opened.span} />;
    case 'addRecord':
      return <AddRecordDialog span={opened.span} />;
    case 'keys':
      return <KeysDialog onClose={() => open(null)} />;
    case 'confirm':
      return <ConfirmDialog onConfirmed={onConfirmed} />;
    default:
      return null;
  }
}
