import { useTranslation } from 'react-i18next';
import type { SlideItem } from '../slide';
import { Kept } from './Kept';
import styles from './PairsSlide.module.css';
import { pairsType } from './pairsType';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';
import type { StageLayout } from './stageLayout';

/** Problems beside the plans of the same category, under two heads; that they belong together is said to be ours. */
export function PairsSlide({ body, layout }: { body: BodyOf<'pairs'>; layout: StageLayout }) {
  const { t } = useTranslation();
  const scale = pairsType(body, layout);
  return (
    <div className={parts.body} style={{ fontSize: `${scale}em` }}>
      <table className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t('stage.category')}</th>
            <th scope="col" className={styles.problem}>
              {t('stage.problem')}
            </th>
            <th scope="col">{t('stage.plan')}</th>
          </tr>
        </thead>
        <tbody>
          {body.pairs.map((pair) => (
            <tr key={pair.label} data-domain={pair.domain}>
              <th scope="row" className={styles.label}>
                {pair.label}
              </th>
              <td>
                <Items items={pair.problems} />
              </td>
              <td>
                <Items items={pair.plans} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caution}>{body.caution}</p>
    </div>
  );
}

function Items({ items }: { items: readonly SlideItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map(({ id, text }) => (
        <li key={id}>
          <Kept text={text} />
        </li>
      ))}
    </ul>
  );
}
