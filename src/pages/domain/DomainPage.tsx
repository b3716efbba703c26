import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isRead } from '../../dataset/dataset';
import { useLanguage } from '../../i18n/useLanguage';
import { domainProfile } from '../../model/domainProfile';
import { formatList, inLanguage } from '../../model/format';
import { gapSeries } from '../../model/gapSeries';
import { nearest } from '../../model/nearest';
import { AfterMount } from '../../ui/AfterMount';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { ActionPairs } from '../shared/ActionPairs';
import { AtCeiling } from '../shared/AtCeiling';
import { BriefLink } from '../shared/BriefLink';
import { useDataset } from '../shared/DatasetContext';
import { NotFound } from '../shared/NotFound';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { RateGaps } from '../shared/RateGaps';
import { rateWords } from '../shared/rateWords';
import { ShareButton } from '../shared/ShareButton';
import { TakeAway } from '../shared/TakeAway';
import { useTo } from '../shared/useTo';
import { DomainCharts } from './DomainCharts';
import { DomainCounts } from './DomainCounts';
import { DomainDeeds } from './DomainDeeds';
import styles from './DomainPage.module.css';
import { DomainSwitch } from './DomainSwitch';
import { domainOffer } from './domainOffer';

const DomainYears = lazy(() => import('./DomainYears').then(({ DomainYears }) => ({ default: DomainYears })));

export const handle: PageHandle = {
  isWide: true,
  trail: ({ dataset, params, language, t }) => {
    const domain = dataset.catalogue.domains.find(({ id }) => id === params.domain);
    if (dataset.catalogue.domains.length === 0) return [{ label: t('terms.domain'), to: '.' }];
    return domain
      ? [{ label: inLanguage(domain.name, language), to: paths.domain(domain.id) }]
      : [{ label: t('faults.noDomain', { id: params.domain ?? '' }), to: '.' }];
  },
};

/** One domain: its sentence, its rates, its counts, what was done, what is lacking. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
  const asked = useParams().domain ?? '';
  const domain = dataset.catalogue.domains.find(({ id }) => id === asked);
  if (dataset.catalogue.domains.length === 0) return <PageHead title={t('faults.unread')} />;
  if (!domain) {
    const ids = dataset.catalogue.domains.map(({ id }) => id);
    const close = nearest(asked, ids);
    const offered = dataset.catalogue.domains.filter(({ id }) => close.length === 0 || close.includes(id));
    return (
      <NotFound
        title={t('faults.noDomain', { id: asked })}
        nearest={offered.map(({ id, name }) => ({ label: inLanguage(name, language), path: paths.domain(id) }))}
      />
    );
  }

  const profile = domainProfile(dataset, domain);
  const { headline: said, rows, deeds, problems, plans } = profile;
  const short = gapSeries(rows, language).filter((point) => point.isShort);
  const title = () => {
    if (!isRead(dataset)) return t('faults.unread');
    if (said.rates + said.stated === 0) return t('domain.leadEmpty');
    if (said.rates === 0) return t('domain.leadNone');
    return rateWords(said, t);
  };
  const facts = [
    said.stated > 0 ? t('counts.stated', { count: said.stated }) : '',
    deeds.length > 0 ? t('counts.deeds', { count: deeds.length }) : '',
    problems > 0 ? t('counts.problems', { count: problems }) : '',
    plans > 0 ? t('counts.plans', { count: plans }) : '',
  ].filter(Boolean);

  const sentence = `${inLanguage(domain.name, language)}${language === 'en' ? ': ' : '：'}${title()}`;
  const gap =
    said.atCeiling > 0 && said.belowCeiling > 0 ? t('domain.leadGap', { below: said.belowCeiling }) : undefined;

  return (
    <>
      <DomainSwitch domains={dataset.catalogue.domains} />
      <PageHead
        domain={domain.id}
        title={sentence}
        gap={gap}
        lead={facts.length > 0 ? t('domain.facts', { list: formatList(facts, language) }) : null}
        tools={
          dataset.report ? (
            <>
              <TakeAway
                key={domain.id}
                offer={() => domainOffer(profile, sentence + (gap ?? ''), { dataset, t, language })}
              />
              <PresentLink of={to(paths.domain(domain.id))} />
              <BriefLink domain={domain.id} />
              <ShareButton text={sentence + (gap ?? '')} />
            </>
          ) : null
        }
      />
      <div className={styles.parts}>
        {said.rates > 0 ? (
          <Section title={t('domain.ratesTitle')} note={t('domain.ratesSubtitle', { year: dataset.entry?.year ?? '' })}>
            <div className={styles.panel}>
              {short.length > 0 ? <RateGaps label={t('domain.ratesTitle')} rows={rows} points={short} /> : null}
              <AtCeiling rows={rows} />
            </div>
          </Section>
        ) : null}
        <DomainCounts profile={profile} />
        {dataset.report && dataset.entries.length > 1 ? (
          <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
            <DomainYears key={domain.id} profile={profile} />
          </AfterMount>
        ) : null}
        <DomainCharts profile={profile} year={dataset.entry?.year ?? ''} />
        <DomainDeeds profile={profile} />
        {dataset.report ? (
          <Section title={t('domain.actionsTitle')} note={t('actions.ofUsText')} ruled deferred>
            {profile.actions.length > 0 ? <ActionPairs groups={profile.actions} /> : <p>{t('domain.noActions')}</p>}
          </Section>
        ) : null}
      </div>
    </>
  );
}
