import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotes } from '../../saved/useNotes';
import button from '../../ui/button.module.css';
import { TextByHand } from '../../ui/TextByHand';
import styles from './TakeAway.module.css';
import { TakeAwayGroup } from './TakeAwayGroup';
import type { TakeAwayOffer } from './takeAwayOffer';
import { useTakeAway } from './useTakeAway';

/** Every way to carry the page's figures off: tables, images, citations; it says what became of each. */
export function TakeAwayMenu(props: { offer: () => TakeAwayOffer }) {
  const { t } = useTranslation();
  const { offer: make } = props;
  const offer = useMemo(() => make(), [make]);
  const [withNotes, setWithNotes] = useState(false);
  const notes = useNotes();
  const { taken, making, cancel, ...take } = useTakeAway(offer, withNotes ? notes : undefined);
  const { figure } = offer;
  const isBusy = making !== null;
  return (
    <>
      <TakeAwayGroup
        title={t('takeaway.tables')}
        which={t('takeaway.whichTable')}
        items={offer.tables}
        forms={[
          ['csv', t('takeaway.csv')],
          ['xlsx', t('takeaway.xlsx')],
          ['json', t('takeaway.json')],
          ['copy', t('takeaway.copyTable')],
        ]}
        isBusy={isBusy}
        onTake={take.table}
      />
      {notes.size > 0 ? (
        <label className={styles.notes}>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
          />
          {t('takeaway.withNotes')}
        </label>
      ) : null}
      <TakeAwayGroup
        title={t('takeaway.drawings')}
        which={t('takeaway.whichDrawing')}
        items={offer.drawings ?? []}
        forms={[
          ['svg', t('takeaway.svg')],
          ['png', t('takeaway.png')],
          ['copy', t('takeaway.copyImage')],
        ]}
        isBusy={isBusy}
        onTake={take.drawing}
      />
      {figure ? (
        <TakeAwayGroup
          title={t('takeaway.citing')}
          which={t('takeaway.citing')}
          items={[{ id: figure.id, name: '' }]}
          forms={[
            ...(figure.value === null ? [] : [['citation', t('takeaway.copyCitation')] as const]),
            ['link', t('takeaway.copyLink')],
          ]}
          isBusy={isBusy}
          onTake={(form) => take.figure(form, figure)}
        />
      ) : null}
      {making ? (
        <div className={styles.making}>
          <label>
            {making.done < making.rows
              ? t('takeaway.preparing', { done: making.done, n: making.rows })
              : t('takeaway.writing', { n: making.rows })}
            <progress max={making.rows} {...(making.done < making.rows ? { value: making.done } : {})} />
          </label>
          <button
            type="button"
            className={button.button}
            onClick={({ currentTarget }) => {
              // This button goes; the focus must not go with it.
              currentTarget.closest('details')?.querySelector('summary')?.focus();
              cancel();
            }}
          >
            {t('takeaway.cancel')}
          </button>
        </div>
      ) : null}
      <p role="status" className={styles.said}>
        {taken.message}
      </p>
      {taken.byHand ? <TextByHand label={t('takeaway.byHand')} text={taken.byHand} /> : null}
    </>
  );
}
