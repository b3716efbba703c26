import { useTranslation } from 'react-i18next';
import { GROUPINGS, type Grouping } from '../../model/groupRows';
import { SORTS, type Sort } from '../../model/sorts';
import button from '../../ui/button.module.css';
import { Disclosure } from '../../ui/Disclosure';
import { SelectField } from '../../ui/SelectField';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../url/explorerParams';
import { orderWords } from './explorerWords';
import styles from './ListOptions.module.css';

const isGrouping = (value: string): value is Grouping => GROUPINGS.some((known) => known === value);

/** What the rows are gathered by. */
export function GroupChoice(props: { group: Grouping | null; onChange: (group: Grouping | null) => void }) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('explorer.group')}
      labelPlace="beside"
      value={props.group ?? ''}
      options={[
        { value: '', label: t('explorer.noGroup') },
        ...GROUPINGS.map((group) => ({ value: group, label: t(`terms.${group}`) })),
      ]}
      onChange={(value) => props.onChange(isGrouping(value) ? value : null)}
    />
  );
}

/** The order of the rows, where the headings that ask for it have no room. */
export function SortChoice(props: { sort: Sort; onChange: (sort: Sort) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.narrow}>
      <SelectField
        label={t('csv.order')}
        labelPlace="beside"
        value={props.sort}
        options={SORTS.map((sort) => ({ value: sort, label: orderWords(sort, t) ?? t('takeaway.reportOrder') }))}
        onChange={(value) => {
          const sort = SORTS.find((known) => known === value);
          if (sort) props.onChange(sort);
        }}
      />
    </div>
  );
}

const LABELS = {
  id: 'csv.id',
  domain: 'terms.domain',
  kind: 'terms.kind',
  value: 'terms.value',
  unit: 'terms.unit',
  gap: 'terms.gap',
  status: 'terms.status',
  section: 'terms.section',
  quote: 'terms.quote',
} as const satisfies Record<Column, string>;

/** Which columns the table shows. */
export function ColumnChoice(props: {
  columns: readonly Column[] | null;
  onChange: (columns: Column[] | null) => void;
}) {
  const { t } = useTranslation();
  const chosen = props.columns ?? DEFAULT_COLUMNS;
  const toggle = (column: Column) => {
    const next = COLUMNS.filter((other) => (other === column ? !chosen.includes(other) : chosen.includes(other)));
    const isDefault = next.join() === DEFAULT_COLUMNS.join();
    props.onChange(isDefault ? null : next);
  };
  return (
    <Disclosure label={t('explorer.columns')}>
      <fieldset>
        <legend className="visually-hidden">{t('explorer.columns')}</legend>
        {COLUMNS.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={chosen.includes(column)} onChange={() => toggle(column)} />
            {t(LABELS[column])}
          </label>
        ))}
        <button type="button" className={button.link} onClick={() => props.onChange(null)}>
          {t('explorer.resetColumns')}
        </button>
      </fieldset>
    </Disclosure>
  );
}
