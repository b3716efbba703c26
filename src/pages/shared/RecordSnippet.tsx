import type { ReportRecord } from '../../dataset/schema';
import { matchRanges } from '../../model/matchRanges';
import { snippetOf } from '../../model/snippet';
import { Marked } from './Marked';
import { usePinyin } from './pinyin';
import styles from './RecordItem.module.css';

/** The place in a folded quote that a search found, where the title does not show why the record is listed. */
export function RecordSnippet({ record: { quote, title }, q }: { record: ReportRecord; q: string }) {
  const { pinyin } = usePinyin();
  if ([title.zh, title.en].some((text) => matchRanges(text, q, pinyin).length > 0)) return null;
  const snippet = snippetOf(quote, matchRanges(quote, q));
  if (!snippet) return null;
  return (
    <p className={styles.snippet}>
      <q lang="zh-CN">
        <Marked text={snippet} />
      </q>
    </p>
  );
}
