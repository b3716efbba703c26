import { useEffect, useState } from 'react';
import type { StorageFault } from '../../imported/imported';
import type { Draft } from '../../review/draft';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { useKept } from '../shared/KeptContext';
import { faultOf } from '../shared/storageFault';
import { DraftReading } from './DraftReading';
import { NoDraft } from './NoDraft';

/** Fetches a draft of this browser, or of this visit alone, then has its text read. */
export function DraftLoader({ id }: { id: string }) {
  const { drafts } = useKept();
  const [found, setFound] = useState<Draft | 'loading' | 'gone' | StorageFault>('loading');
  useEffect(() => {
    let isLeft = false;
    (draftsOfVisit.has(id) ? draftsOfVisit : drafts).read(id).then(
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
  }, [drafts, id]);
  if (found === 'loading') return null;
  return typeof found === 'string' ? <NoDraft reason={found} /> : <DraftReading first={found} />;
}
