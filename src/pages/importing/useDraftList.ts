import { useEffect, useState } from 'react';
import type { KeptDrafts, StorageFault } from '../../imported/imported';
import type { Draft } from '../../review/draft';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';

const NONE: readonly Draft[] = [];

/** The reviews that were begun, kept or of this visit, and whether the browser keeps anything at all. */
export function useDraftList(drafts: KeptDrafts) {
  const [list, setList] = useState(NONE);
  const [fault, setFault] = useState<StorageFault | null>(null);
  useEffect(() => {
    let isLeft = false;
    const read = async () => {
      const ofVisit = await draftsOfVisit.list();
      const [kept, found] = await drafts.list().then(
        (all) => [all, null] as const,
        (error: unknown) => [NONE, faultOf(error)] as const,
      );
      if (isLeft) return;
      setList([...ofVisit, ...kept]);
      setFault(found);
    };
    void read();
    return () => {
      isLeft = true;
    };
  }, [drafts]);
  return { list, fault };
}
