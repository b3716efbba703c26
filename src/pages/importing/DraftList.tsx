import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import type { Draft } from '../../review/draft';
import button from '../../ui/button.module.css';
import { Section } from '../../ui/Section';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';
import { DraftLine } from './DraftLine';
import styles from './ImportPage.module.css';

/** What became of the last press. */
type Told =
  | { kind: 'discarded' | 'back'; draft: Draft; store: KeptDrafts }
  | { kind: 'fault'; fault: StorageFault }
  | null;

/** The reviews that were begun, to go on with or to discard; what was discarded comes back on a press. */
export function DraftList({ list, drafts }: { list: readonly Draft[]; drafts: KeptDrafts }) {
  const { t } = useTranslation();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<Told>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const shown = list.filter(({ id }) => !gone.has(id));
  const nameOf = ({ file }: Draft) => file || t('intake.pasted');
  if (list.length === 0) return null;

  /** Tells what became of it; the button goes, the focus goes to what is told. */
  const run = async (work: Promise<void>, then: Exclude<Told, null>) => {
    try {
      await work;
      setTold(then);
    } catch (error) {
      setTold({ kind: 'fault', fault: faultOf(error) });
    }
    line.current?.focus();
  };
  const discard = (draft: Draft) => {
    const store = draftsOfVisit.has(draft.id) ? draftsOfVisit : drafts;
    const work = store.remove(draft.id).then(() => setGone(new Set([...gone, draft.id])));
    return run(work, { kind: 'discarded', draft, store });
  };
  const putBack = ({ draft, store }: { draft: Draft; store: KeptDrafts }) => {
    const work = store.save(draft).then(() => setGone(new Set([...gone].filter((id) => id !== draft.id))));
    return run(work, { kind: 'back', draft, store });
  };

  return (
    <Section title={t('importing.draftsTitle')}>
      <ul>
        {shown.map((draft) => (
          <li key={draft.id} className={styles.draftRow}>
            <DraftLine draft={draft} />
            <button
              type="button"
              className={button.button}
              aria-label={t('importing.discardOf', { name: nameOf(draft) })}
              onClick={() => void discard(draft)}
            >
              {t('importing.discard')}
            </button>
          </li>
        ))}
      </ul>
      {/* It takes the focus from the button that went. */}
      <p role="status" ref={line} tabIndex={-1} className={styles.told}>
        {told?.kind === 'fault' ? t(`importing.storage.${told.fault}`) : null}
        {told && told.kind !== 'fault' ? t(`importing.told.${told.kind}`, { name: nameOf(told.draft) }) : null}
      </p>
      {told?.kind === 'discarded' ? (
        <button type="button" className={button.button} onClick={() => void putBack(told)}>
          {t('importing.undo')}
        </button>
      ) : null}
    </Section>
  );
}
