import { useTranslation } from 'react-i18next';
import type { SavedFault } from '../../saved/savedFault';
import { faultText } from './faultText';

/** As many faults as can be read at once. */
const SHOWN = 10;

/** Each fault with its place and reason; the rest as a number. */
export function FaultList({ faults, brokenAt }: { faults: readonly SavedFault[]; brokenAt: string | null }) {
  const { t } = useTranslation();
  const texts = faults.map((fault) => faultText(fault, brokenAt, t));
  const rest = texts.slice(SHOWN).length;
  return (
    <ul>
      {texts.slice(0, SHOWN).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {rest > 0 ? <li>{t('saved.refusedMore', { n: rest })}</li> : null}
    </ul>
  );
}
