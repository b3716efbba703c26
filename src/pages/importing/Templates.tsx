import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import styles from './ImportPage.module.css';
import { saveTemplate, type TemplateForm } from './saveTemplate';

/** A table to fill in, for who has figures and no file for them. */
export function Templates() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue } = useDataset();
  const [said, setSaid] = useState('');
  const save = async (form: TemplateForm) => {
    setSaid('');
    try {
      setSaid(t('importing.templateSaved', { file: await saveTemplate(form, catalogue, t, language) }));
    } catch {
      setSaid(t('takeaway.failed'));
    }
  };
  return (
    <Section title={t('importing.templatesTitle')}>
      <p className={styles.text}>{t('importing.templatesText', { n: catalogue.indicators.length })}</p>
      <div className={styles.buttons}>
        <button type="button" className={button.button} onClick={() => void save('xlsx')}>
          {t('importing.templates.xlsx')}
        </button>
        <button type="button" className={button.button} onClick={() => void save('csv')}>
          {t('importing.templates.csv')}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Section>
  );
}
