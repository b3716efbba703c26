import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import { formatNumber } from '../../model/format';
import type { Draft } from '../../review/draft';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { IssueList } from '../shared/intake/IssueList';
import { faultOf } from '../shared/storageFault';
import { useFocusedHeading } from '../shared/useFocusedHeading';
import { useTo } from '../shared/useTo';
import { DraftLine } from './DraftLine';
import { firstLines } from './firstLines';
import styles from './ImportPage.module.css';
import { newDraft } from './newDraft';
import type { FoundText } from './useImport';

/** A text as it was read, and the way to its review: a draft is kept, and nothing else. */
export function TextFound(props: { found: FoundText; drafts: KeptDrafts; begun: readonly Draft[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = useTo();
  const { file, read, isReread } = props.found;
  const [fault, setFault] = useState<StorageFault | null>(null);
  const part = useFocusedHeading<HTMLDivElement>(!isReread);
  const same = props.begun.find(({ text }) => text === read.text);

  const begin = async (drafts: KeptDrafts) => {
    const draft = newDraft(file, read);
    try {
      await drafts.save(draft);
    } catch (error) {
      setFault(faultOf(error));
      return;
    }
    await navigate(to(paths.review, `draft=${draft.id}`));
  };

  const facts = [
    file || t('intake.pasted'),
    ...(file ? [t(`intake.forms.${read.form}`)] : []),
    ...(read.pages.length > 0 ? [t('importing.pages', { count: read.pages.length })] : []),
    ...(read.encoding ? [t(`intake.encodings.${read.encoding}`)] : []),
  ];
  return (
    <div ref={part}>
      <Section
        title={t('importing.foundText', { n: formatNumber(read.text.length, language) })}
        note={facts.join(' · ')}
        ruled
      >
        {/\d|[一二三四五六七八九十百]/.test(read.text) ? null : (
          <p className={styles.text}>{t('importing.noNumbers')}</p>
        )}
        {read.remarks.length > 0 ? <IssueList issues={read.remarks} /> : null}
        <h3 className={styles.small}>{t('importing.firstLines')}</h3>
        <div className={styles.lines} lang="zh-CN">
          {firstLines(read.text).map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text
            <p key={i}>{line}</p>
          ))}
        </div>
        {same ? (
          <>
            <p className={styles.text}>{t('importing.begunBefore')}</p>
            <DraftLine draft={same} />
          </>
        ) : null}
        <p className={styles.text}>{t('importing.beginNote')}</p>
        <button
          type="button"
          className={same ? button.button : button.primary}
          onClick={() => void begin(props.drafts)}
        >
          {t(same ? 'importing.beginAnew' : 'importing.begin')}
        </button>
        {fault ? (
          <Notice
            tone="fault"
            title={t('importing.draftNotKept')}
            actions={
              <button type="button" className={button.button} onClick={() => void begin(draftsOfVisit)}>
                {t('importing.beginHere')}
              </button>
            }
          >
            <p>{t(`importing.storage.${fault}`)}</p>
            <p>{t('importing.beginHereNote')}</p>
          </Notice>
        ) : null}
      </Section>
    </div>
  );
}
