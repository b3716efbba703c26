import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import type { KeptReport } from '../../imported/imported';
import { kept as store } from '../../imported/kept';
import { inLanguage } from '../../model/format';
import { useSource } from '../../queries/SourceContext';
import { Kept } from '../../ui/Kept';
import { paths } from '../../url/paths';
import { reportAnchor } from './anchors';
import { KeptVersions } from './KeptVersions';
import { publishedIndexQuery } from './keptQueries';
import styles from './ReportsPage.module.css';
import { bytesOfText, sizeText } from './sizeText';
import type { KeptActions } from './useKeptActions';
import { useReportExports } from './useReportExports';

/** A report that was brought in: whose it is, where it came from, and what can be done with it. */
export function KeptItem({ kept, actions }: { kept: KeptReport; actions: KeptActions }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reports } = store;
  const exports = useReportExports();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const published = useQuery(publishedIndexQuery(useSource()));
  const { entry, version, versions, origin, savedAt, size } = kept;
  const name = inLanguage(entry.title, language);
  const isInPlace = published.data?.value.some(({ id }) => id === entry.id) ?? false;
  const anchor = reportAnchor(entry.id);
  const facts = [
    [t('data.place'), inLanguage(entry.place.name, language)],
    [t('terms.year'), String(entry.year)],
    [t('reports.source'), t('reports.imported')],
    [t('reports.from'), origin],
    [t('reports.savedAt'), localTime(new Date(savedAt))],
    [t('reports.version'), t('reports.versionOf', { n: version, all: versions })],
    [t('reports.size'), t('reports.about', { size: sizeText(bytesOfText(size), language) })],
  ] as const;
  const remove = async () => {
    const gone = await reports.remove(entry.id);
    const undo = { name, target: anchor, putBack: () => reports.putBack(gone) };
    return { said: t('reports.said.removed', { name, n: gone.length }), undo };
  };
  return (
    <li className={styles.item}>
      <div>
        <h3>
          <Link id={anchor} to={`${paths.overview}?report=${entry.id}`}>
            {name}
          </Link>
        </h3>
        {isInPlace ? <p className={styles.words}>{t('reports.replaces')}</p> : null}
        <dl className={styles.facts}>
          {facts.map(([fact, words]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>
                <Kept text={words} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.tools}>
        <Link to={`${paths.overview}?report=${entry.id}`} aria-label={t('reports.showOf', { name })}>
          {t('reports.show')}
        </Link>
        <button
          type="button"
          aria-label={t('reports.versionsOf', { name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('reports.versions')}
        </button>
        <button
          type="button"
          aria-label={t('reports.exportOf', { name })}
          onClick={() => void actions.act(t('reports.failed.export'), () => exports.one(entry))}
        >
          {t('reports.exportOne')}
        </button>
        <button
          type="button"
          aria-label={t('reports.deleteOf', { name })}
          onClick={() => void actions.act(t('reports.failed.remove', { name }), remove)}
        >
          {t('reports.delete')}
        </button>
      </div>
      {isOpen ? <KeptVersions id={panel} kept={kept} actions={actions} /> : null}
    </li>
  );
}
