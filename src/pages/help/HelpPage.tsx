import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Kept } from '../../ui/Kept';
import { paths } from '../../url/paths';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { StatusTerms } from '../shared/StatusTerms';
import { useTo } from '../shared/useTo';
import { HelpAccessibility } from './HelpAccessibility';
import { HelpGaps } from './HelpGaps';
import { HelpKeys } from './HelpKeys';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';
import { HelpSharing } from './HelpSharing';
import { HELP_PARTS } from './helpParts';

export const handle: PageHandle = { trail: ({ t }) => [{ label: t('shell.help'), to: paths.help }] };

/** How to read, check, use and pass on what the site shows, and how accessible it is: nothing pops up elsewhere. */
export function Component() {
  const { t } = useTranslation();
  const to = useTo();
  const toData = <Link to={to(paths.data)}>{t('shell.footerLink')}</Link>;
  return (
    <>
      <PageHead title={t('shell.help')} lead={t('help.lead')} />
      <div className={styles.page}>
        <nav aria-label={t('help.contents')} className={styles.contents}>
          <ol>
            {HELP_PARTS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`help.parts.${name}`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.text}>
          <HelpGaps />
          <HelpPart name="statuses">
            <StatusTerms className={styles.facts} />
          </HelpPart>
          <HelpPart name="restraint">
            <Lines of={t('help.restraint', { returnObjects: true })} />
          </HelpPart>
          <HelpPart name="evidence">
            <ol className={styles.steps}>
              {t('help.evidence.steps', { returnObjects: true }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>
              {t('help.evidence.more')} {toData}
            </p>
            <p>
              {t('data.verifyLead')} <Link to={to(paths.verify)}>{t('shell.verify')}</Link>
            </p>
            <p>
              {t('data.bringLead')} <Link to={to(paths.importing)}>{t('shell.importing')}</Link>
            </p>
          </HelpPart>
          <HelpPart name="display">
            <p>{t('help.display')}</p>
          </HelpPart>
          <HelpKeys />
          <HelpSharing />
          <HelpPart name="offline">
            <p>{t('help.offline')}</p>
          </HelpPart>
          <HelpPart name="privacy">
            <Lines of={t('help.privacy', { returnObjects: true })} />
          </HelpPart>
          <HelpAccessibility />
        </div>
      </div>
    </>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return of.map((line) => (
    <p key={line}>
      <Kept text={line} />
    </p>
  ));
}
