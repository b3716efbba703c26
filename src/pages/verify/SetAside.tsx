import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REASONS, type Reason } from '../../extract/vocabulary';
import { groupBy } from '../../model/groupBy';
import { Section } from '../../ui/Section';
import { MoreRows } from '../shared/MoreRows';
import type { CheckedText } from '../shared/textTasks';
import { useShown } from '../shared/useShown';
import { sectionNames } from './sectionNames';
import styles from './VerifyPage.module.css';

/** The numbers of the text that are no indicators, by reason; each reason unfolds to its numbers. */
export function SetAside({ checked }: { checked: CheckedText }) {
  const { t } = useTranslation();
  const { setAside } = checked;
  const groups = groupBy(setAside, ({ reason }) => reason);
  if (setAside.length === 0) return null;
  return (
    <Section title={t('verify.setAsideTitle')} note={t('verify.setAsideNote', { n: setAside.length })}>
      {REASONS.map((reason) => {
        const numbers = groups.get(reason);
        return numbers ? <OneReason key={reason} reason={reason} numbers={numbers} checked={checked} /> : null;
      })}
    </Section>
  );
}

function OneReason(props: { reason: Reason; numbers: CheckedText['setAside']; checked: CheckedText }) {
  const { t } = useTranslation();
  const { reason, numbers, checked } = props;
  const [isOpen, setIsOpen] = useState(false);
  const shown = useShown(numbers.length);
  const nameOf = sectionNames(checked, t);
  return (
    <details className={styles.reason} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('verify.withCount', { name: t(`verify.reasons.${reason}`), n: numbers.length })}</summary>
      {isOpen ? (
        <>
          <ul>
            {numbers.slice(0, shown.shown).map(({ text, section, start }) => (
              <li key={start}>
                <span lang="zh-CN">{text}</span> <span className={styles.said}>{nameOf(section)}</span>
              </li>
            ))}
          </ul>
          <MoreRows shown={shown} total={numbers.length} />
        </>
      ) : null}
    </details>
  );
}
