import type { KeptDrafts } from '../../imported/imported';
import type { Draft } from '../../review/draft';

/**
 * Keeps a draft unless another window kept a later state of it meanwhile.
 * @param since when the state was kept that the draft goes on from; null keeps it whatever is there
 * @returns null where it was kept, else what is there, or `removed`
 * @throws StorageError where the browser keeps nothing
 */
export async function keepDraft(
  drafts: KeptDrafts,
  draft: Draft,
  since: string | null,
): Promise<Draft | 'removed' | null> {
  if (since !== null) {
    const there = await drafts.read(draft.id);
    if (there === null) return 'removed';
    if (there.savedAt !== since) return there;
  }
  await drafts.save(draft);
  return null;
}
