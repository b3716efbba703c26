import { useTranslation } from 'react-i18next';
import type { SearchFields } from '../../model/searchIndex';
import type { ReviewRecord } from '../../review/reviewState';
import type { ReviewShow } from '../../url/reviewParams';
import { ItemList } from './ItemList';
import styles from './Items.module.css';
import { ListTools } from './ListTools';
import { NothingShown } from './NothingShown';
import { RecordBody } from './RecordBody';
import { RecordHead } from './RecordHead';
import { useDesk } from './ReviewContext';
import { useShownItems } from './useShownItems';

const SHOWS: readonly ReviewShow[] = ['open', 'all', 'accepted', 'rejected', 'issues', 'added'];

const fieldsOf = ({ fields }: ReviewRecord): SearchFields => ({
  names: [fields.title.zh, fields.title.en],
  labels: [],
  texts: [fields.quote],
});

/** What the text tells beside its numbers: documents, deeds, honours, problems and plans, each to be decided on. */
export function RecordsPanel() {
  const { t } = useTranslation();
  const { state } = useDesk();
  const { items, counts, query, setQuery } = useShownItems(state.records, fieldsOf);
  return (
    <section className={styles.panel} aria-label={t('review.tabs.records')}>
      <ListTools shows={SHOWS} counts={counts} query={query} onQuery={setQuery} />
      {items.length === 0 ? (
        <NothingShown isSearched={query !== ''} clear={() => setQuery('')} />
      ) : (
        <ItemList
          label={t('review.tabs.records')}
          items={items}
          head={(record) => <RecordHead record={record} />}
          body={(record) => <RecordBody record={record} />}
        />
      )}
    </section>
  );
}
