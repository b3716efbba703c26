import type { KeptDrafts } from '../../imported/imported';
import type { Draft } from '../../review/draft';

/**
 * Keeps a draft unless another window kept a later state of it meanwhile.
 * @param known when the states were kept that the draft goes on from; null keeps it whatever is there
 * @returns null where it was kept, else what is there, or `removed`
 * @throws StorageError where the browser keeps nothing
 */
export async function keepDraft(
  drafts: KeptDrafts,
  draft: Draft,
  known: readonly string[] | null,
): Promise<Draft | 'removed' | null> {
  if (known !== null) {
    const there = await drafts.read(draft.id);
    if (there === null) return 'removed';
    if (!known.includes(there.savedAt)) return there;
  }
  await drafts.save(draft);
  return null;
}
