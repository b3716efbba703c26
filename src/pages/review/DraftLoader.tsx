import { useEffect, useState } from 'react';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import { kept } from '../../imported/kept';
import type { Draft } from '../../review/draft';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';
import { DraftReading } from './DraftReading';
import { draftJournal } from './draftJournal';
import { NoDraft } from './NoDraft';

/** A draft of this browser with what was decided last before a page went; that is kept before it is shown. */
async function readWhole(drafts: KeptDrafts, id: string): Promise<Draft | null> {
  const there = await drafts.read(id);
  const whole = there && draftJournal.onto(there);
  if (!there || !whole || whole === there) {
    draftJournal.clear(id);
    return there;
  }
  const next = { ...whole, savedAt: new Date().toISOString() };
  try {
    await drafts.save(next);
    draftJournal.clear(id);
    return next;
  } catch {
    // The journal still has it; the next decision says what is wrong.
    return whole;
  }
}

/** Fetches a draft of this browser, or of this visit alone, then has its text read. */
export function DraftLoader({ id }: { id: string }) {
  const [found, setFound] = useState<Draft | 'loading' | 'gone' | StorageFault>('loading');
  useEffect(() => {
    let isLeft = false;
    (draftsOfVisit.has(id) ? draftsOfVisit.read(id) : readWhole(kept.drafts, id)).then(
      (draft) => {
        if (!isLeft) setFound(draft ?? 'gone');
      },
      (error: unknown) => {
        if (!isLeft) setFound(faultOf(error));
      },
    );
    return () => {
      isLeft = true;
    };
  }, [id]);
  if (found === 'loading') return null;
  return typeof found === 'string' ? <NoDraft reason={found} /> : <DraftReading first={found} />;
}
