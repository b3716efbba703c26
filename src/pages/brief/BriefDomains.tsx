import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { BriefDomain } from '../../model/brief';
import { inLanguage } from '../../model/format';
import { Kept } from '../../ui/Kept';
import styles from './BriefSheet.module.css';
import { figuresWords, saidWords } from './briefWords';

/** A paragraph a domain: how its rates stand, and the figures that stand for it. */
export function BriefDomains({ domains }: { domains: readonly BriefDomain[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return domains.map(({ domain, said, figures }, i) => {
    const number = t('brief.numerals').charAt(i);
    const list = figuresWords({ shown: figures, more: 0 }, t, language, false);
    return (
      <p key={domain.id}>
        <strong className={styles.runIn}>
          {t('brief.subheading', { number, title: inLanguage(domain.name, language) })}
          {language === 'en' ? '. ' : '。'}
        </strong>
        <Kept text={domainWords(saidWords(said, t), list, t)} />
      </p>
    );
  });
}

function domainWords(said: string, list: string, t: TFunction): string {
  if (said === '') return t('brief.stated', { list });
  return list === '' ? t('brief.rates', { said }) : t('brief.figures', { said, list });
}
