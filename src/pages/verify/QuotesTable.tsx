import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { MoreRows } from '../shared/MoreRows';
import type { CheckedText } from '../shared/textTasks';
import { useShown } from '../shared/useShown';
import { useTo } from '../shared/useTo';
import { QuoteText } from './QuoteText';
import { sectionNames } from './sectionNames';
import styles from './VerifyPage.module.css';
import { type QuoteRow, STATES } from './verifyRows';

/** Every quote with how and where it was found; each leads to the figure or record it belongs to. */
export function QuotesTable({ rows, text }: { rows: readonly QuoteRow[]; text: CheckedText }) {
  const { t } = useTranslation();
  const to = useTo();
  const [state, setState] = useState('');
  const nameOf = sectionNames(text, t);
  const of = (one: string) => rows.filter(({ check }) => one === '' || check.found.status === one);
  const chosen = of(state);
  const shown = useShown(chosen.length);
  const option = (value: string, name: string) => ({
    value,
    label: t('verify.withCount', { name, n: of(value).length }),
  });
  const options = STATES.filter((one) => of(one).length > 0).map((one) => option(one, t(`verify.states.${one}`)));

  return (
    <Section title={t('verify.quotesTitle')} note={t('verify.quotesNote')}>
      {options.length > 1 ? (
        <SelectField
          label={t('verify.show')}
          labelPlace="beside"
          value={state}
          options={[option('', t('verify.all')), ...options]}
          onChange={setState}
        />
      ) : null}
      {of('different').length > 0 ? <p className={styles.legend}>{t('verify.legend')}</p> : null}
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('verify.item')}</th>
            <th scope="col">{t('verify.result')}</th>
            <th scope="col">{t('verify.quote')}</th>
            <th scope="col">{t('terms.section')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.slice(0, shown.shown).map(({ check, name, path, stated }) => {
            const { kind, id, section, foundIn, found } = check;
            return (
              <tr key={`${kind} ${id}`}>
                <th scope="row">
                  <Link to={to(path)}>{name}</Link>
                </th>
                <td className={styles[found.status]}>{t(`verify.states.${found.status}`)}</td>
                <td className={styles.words}>
                  <QuoteText check={check} />
                </td>
                <td>
                  {foundIn === null ? '' : nameOf(foundIn)}
                  {foundIn === section ? null : (
                    <span className={styles.said}> {t('verify.statedIn', { section: stated })}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoreRows shown={shown} total={chosen.length} />
    </Section>
  );
}
