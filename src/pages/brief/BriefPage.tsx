import { useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRead } from '../../dataset/dataset';
import { useLanguage } from '../../i18n/useLanguage';
import { briefOf } from '../../model/brief';
import { inLanguage } from '../../model/format';
import { briefParams } from '../../url/briefParams';
import { briefValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import { type PageHandle, pageTitle } from '../shared/pageHandle';
import { usePaperSheet } from '../shared/usePaperSheet';
import { useTo } from '../shared/useTo';
import styles from './BriefPage.module.css';
import { BriefScope } from './BriefScope';
import { BriefSheet } from './BriefSheet';
import { BRIEF_PAPER } from './briefPaper';
import { PrintButton } from './PrintButton';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('shell.brief'), to: paths.brief }],
  known: briefValues,
};

/** A briefing of one or two pages, of the whole report or one domain, as the sheet of paper it prints to. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
  const [asked] = useQueryStates(briefParams);
  const { domains } = dataset.catalogue;
  const domain = domains.find(({ id }) => id === asked.domain) ?? null;
  const brief = briefOf(dataset, domain);
  const { entry } = dataset;
  const isEmpty = brief.said.rates + brief.said.stated === 0;
  const hasSheet = isRead(dataset) && entry !== null && !isEmpty;
  usePaperSheet(hasSheet ? BRIEF_PAPER : null);

  const words = entry ? { place: inLanguage(entry.place.name, language), year: entry.year } : null;
  const titleOf = (of: { place: string; year: number }) =>
    domain ? t('brief.titleDomain', { ...of, domain: inLanguage(domain.name, language) }) : t('brief.titleWhole', of);
  const title = words ? titleOf(words) : '';
  // “Save as PDF” names the file so.
  useEffect(() => {
    if (hasSheet) document.title = pageTitle([{ label: title, to: paths.brief }], t('shell.site'));
  }, [hasSheet, title, t]);

  if (!isRead(dataset) || !entry) return <PageHead title={t('faults.unread')} />;
  return (
    <>
      <div className={styles.tools}>
        <BriefScope domains={domains} chosen={domain?.id ?? null} />
        <PrintButton>
          <PresentLink of={to(domain ? paths.domain(domain.id) : paths.overview)} />
        </PrintButton>
      </div>
      {isEmpty ? (
        <PageHead
          title={t(domain ? 'domain.leadEmpty' : 'overview.empty')}
          lead={domain ? undefined : t('overview.emptyHint')}
        />
      ) : (
        <BriefSheet brief={brief} title={title} entry={entry} />
      )}
    </>
  );
}
