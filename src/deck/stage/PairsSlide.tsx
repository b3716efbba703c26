import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideItem } from '../slide';
import type { StageLayout } from './layout';
import styles from './PairsSlide.module.css';
import { Phrases } from './Phrases';
import { isStacked, pairsType } from './pairsType';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';

/** Problems beside the plans of the same category, under two heads; that they belong together is said to be ours. */
export function PairsSlide({ body, layout }: { body: BodyOf<'pairs'>; layout: StageLayout }) {
  const { t } = useTranslation();
  const stacked = isStacked(body, layout);
  return (
    <div className={parts.body} style={{ fontSize: `${pairsType(body, layout)}em` }}>
      <table className={styles.pairs} data-stacked={stacked ? '' : undefined}>
        <thead>
          <tr>
            {stacked ? null : <th scope="col">{t('stage.category')}</th>}
            <th scope="col" className={styles.problem}>
              {t('stage.problem')}
            </th>
            <th scope="col">{t('stage.plan')}</th>
          </tr>
        </thead>
        <tbody>
          {body.pairs.map((pair) => {
            const label = (
              <th scope="row" colSpan={stacked ? 2 : 1} className={styles.label}>
                <Phrases text={pair.label} />
              </th>
            );
            return (
              <Fragment key={pair.label}>
                {stacked ? <tr data-domain={pair.domain}>{label}</tr> : null}
                <tr data-domain={pair.domain} className={styles.row}>
                  {stacked ? null : label}
                  <td>
                    <Items items={pair.problems} />
                  </td>
                  <td>
                    <Items items={pair.plans} />
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p data-part="source" className={styles.caution}>
        {body.caution}
      </p>
    </div>
  );
}

function Items({ items }: { items: readonly SlideItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map(({ id, text }) => (
        <li key={id}>
          <Phrases text={text} />
        </li>
      ))}
    </ul>
  );
}
