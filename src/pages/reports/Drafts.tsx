import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { kept } from '../../imported/kept';
import { formatNumber } from '../../model/format';
import type { Draft } from '../../review/draft';
import { Kept } from '../../ui/Kept';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import { draftAnchor } from './anchors';
import styles from './ReportsPage.module.css';
import type { KeptActions } from './useKeptActions';

/** Texts under review: to go on with, or to discard. */
export function Drafts({ drafts, actions }: { drafts: readonly Draft[]; actions: KeptActions }) {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.draftsTitle')} note={t('reports.draftsNote')} ruled>
      <ul>
        {drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} actions={actions} />
        ))}
      </ul>
    </Section>
  );
}

function DraftItem({ draft, actions }: { draft: Draft; actions: KeptActions }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const name = draft.file || t('reports.pasted');
  const anchor = draftAnchor(draft.id);
  const review = to(paths.review, new URLSearchParams({ draft: draft.id }).toString());
  const discard = async () => {
    await kept.drafts.remove(draft.id);
    const undo = { name, target: anchor, putBack: () => kept.drafts.save(draft) };
    return { said: t('reports.said.discarded', { name }), undo };
  };
  return (
    <li className={styles.item}>
      <div>
        <h3>
          <Link id={anchor} to={review}>
            {name}
          </Link>
        </h3>
        <p className={styles.words}>
          <Kept
            text={t('reports.draftSaved', {
              time: localTime(new Date(draft.savedAt)),
              n: formatNumber(draft.text.length, language),
            })}
          />
        </p>
      </div>
      <div className={styles.tools}>
        <Link to={review} aria-label={t('reports.goOnOf', { name })}>
          {t('reports.goOn')}
        </Link>
        <button
          type="button"
          aria-label={t('reports.discardOf', { name })}
          onClick={() => void actions.act(t('reports.failed.discard', { name }), discard)}
        >
          {t('reports.discard')}
        </button>
      </div>
    </li>
  );
}
