import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isImported } from '../../dataset/isImported';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { Brief } from '../../model/brief';
import { Kept } from '../../ui/Kept';
import { BriefActions } from './BriefActions';
import { BriefDomains } from './BriefDomains';
import { BriefGaps } from './BriefGaps';
import styles from './BriefSheet.module.css';
import { BriefSource } from './BriefSource';
import { figuresWords, openingWords, reachedWords, titlesWords } from './briefWords';

/** The briefing on its paper; a part of which the report says nothing is left out, and the others count on. */
export function BriefSheet({ brief, title, entry }: { brief: Brief; title: string; entry: ReportEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { domain, gaps, domains, reached, stated, actions, firsts, honours } = brief;
  const isKept = isImported(entry);
  const parts: { title: string; content: ReactNode }[] = [];
  if (gaps.shown.length > 0)
    parts.push({
      title: t('brief.gapsTitle'),
      content: (
        <>
          <BriefGaps gaps={gaps} hasDomains={domain === null} isKept={isKept} />
          {domain === null && reached.shown.length > 0 ? (
            <p className={styles.small}>
              <Kept text={t('brief.reached', { list: reachedWords(reached, t, language, isKept) })} />
            </p>
          ) : null}
        </>
      ),
    });
  if (domains.length > 0) parts.push({ title: t('brief.domainsTitle'), content: <BriefDomains domains={domains} /> });
  if (domain !== null && reached.shown.length + stated.shown.length > 0)
    parts.push({
      title: t('brief.figuresTitle'),
      content: (
        <>
          {reached.shown.length > 0 ? (
            <p className={styles.small}>
              <Kept text={t('brief.reached', { list: figuresWords(reached, t, language, isKept) })} />
            </p>
          ) : null}
          {stated.shown.length > 0 ? (
            <p className={styles.small}>
              <Kept text={t('brief.stated', { list: figuresWords(stated, t, language, isKept) })} />
            </p>
          ) : null}
        </>
      ),
    });
  if (actions.shown.length > 0)
    parts.push({ title: t('brief.actionsTitle'), content: <BriefActions actions={actions} isKept={isKept} /> });
  if (firsts.shown.length + honours.shown.length > 0)
    parts.push({
      title: t('brief.highlightsTitle'),
      content: (
        <>
          {firsts.shown.length > 0 ? (
            <p className={styles.small}>
              <Kept text={t('brief.firsts', { list: titlesWords(firsts, t, language, isKept) })} />
            </p>
          ) : null}
          {honours.shown.length > 0 ? (
            <p className={styles.small}>
              <Kept text={t('brief.honours', { list: titlesWords(honours, t, language, isKept) })} />
            </p>
          ) : null}
        </>
      ),
    });

  const sizes = brief.isDense ? styles.dense : domain ? styles.roomy : '';
  return (
    <article className={`${styles.sheet} ${sizes}`}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>
        <Kept text={openingWords(brief, t, language)} />
      </p>
      {parts.map((part, i) => (
        <section key={part.title}>
          <h2>{t('brief.heading', { number: t('brief.numerals').charAt(i), title: part.title })}</h2>
          {part.content}
        </section>
      ))}
      <BriefSource
        entry={entry}
        sections={brief.sections}
        hasGaps={gaps.shown.length > 0}
        hasActions={actions.shown.length > 0}
      />
    </article>
  );
}
