import { useTranslation } from 'react-i18next';
import { localTime } from '../export/localTime';
import { useDataset } from '../pages/shared/DatasetContext';
import { usePrinting } from '../ui/usePrinting';
import { namedReport } from '../url/namedReport';
import styles from './PrintedLine.module.css';

/** On paper only: when the page was printed, and the address it can be found at. */
export function PrintedLine() {
  const { t } = useTranslation();
  const { entries } = useDataset();
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return (
    <p className={styles.printed}>
      {t('shell.printed', {
        time: localTime(new Date()),
        address: readable(namedReport(window.location.href, entries)),
      })}
    </p>
  );
}

/** Chinese words as words; an address that is no text stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
