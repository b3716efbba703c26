import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import { Kept } from '../../ui/Kept';
import { Section } from '../../ui/Section';
import { MoreRows } from '../shared/MoreRows';
import type { CheckedText } from '../shared/textTasks';
import { useShown } from '../shared/useShown';
import { sectionNames } from './sectionNames';
import styles from './VerifyPage.module.css';

/** The figures of the text that no quote of the data holds. */
export function NumbersTable({ checked }: { checked: CheckedText }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = sectionNames(checked, t);
  const rows = checked.unaccounted;
  const shown = useShown(rows.length);
  if (rows.length === 0) {
    return (
      <Section title={t('verify.numbersTitle')}>
        <p>{t('verify.numbersNone')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('verify.numbersTitle')} note={t('verify.numbersNote')}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('verify.label')}</th>
            <th scope="col">{t('verify.printed')}</th>
            <th scope="col">{t('terms.quote')}</th>
            <th scope="col">{t('terms.section')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown.shown).map(({ label, value, unit, bound, upTo, quote, section, start }) => (
            <tr key={start}>
              <th scope="row" lang="zh-CN">
                {label}
              </th>
              <td>
                <Kept
                  text={
                    [value, upTo].flatMap((n) => (n === undefined ? [] : formatNumber(n, language))).join('–') + unit
                  }
                />
                {bound ? <span className={styles.said}> {t(`verify.bounds.${bound}`)}</span> : null}
              </td>
              <td className={styles.words}>
                <q lang="zh-CN">
                  <Kept text={quote} />
                </q>
              </td>
              <td>{nameOf(section)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={shown} total={rows.length} />
    </Section>
  );
}
