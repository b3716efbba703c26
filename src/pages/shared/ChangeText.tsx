import { useTranslation } from 'react-i18next';
import { changeWords } from '../../charts/changeWords';
import type { Indicator } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { Change } from '../../model/change';
import type { Turn } from '../../model/turn';
import type { Verdict } from '../../model/verdict';

import styles from './ChangeText.module.css';

/** A change with its sign, and in words whether it is for the better; what does not compare says why. */
export function ChangeText(props: {
  indicator: Indicator;
  change: Change;
  /** Which way it went where the change has no number. */
  turn?: Turn | null;
  verdict: Verdict | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { indicator, change, verdict } = props;
  const { turn = null } = props;
  const said = turn ? t(`years.turns.${turn}`) : changeWords(change, indicator, t, language);
  if (!turn && (change.kind === 'none' || change.value === 0)) return <span className={styles.none}>{said}</span>;
  return (
    <span className={styles.change}>
      {said}
      {verdict && language === 'en' ? ' ' : ''}
      {verdict ? <span className={styles.verdict}>{t(`years.verdicts.${verdict}`)}</span> : null}
    </span>
  );
}
