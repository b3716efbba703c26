import { Bars } from './Bars';
import styles from './CountsSlide.module.css';
import type { StageLayout } from './layout';
import type { OnOpen } from './Opener';
import parts from './Stage.module.css';
import type { BodyOf } from './shapeProps';
import { shapeRoom } from './shapeRoom';

/** Counts of one unit; each bar in the hue of its domain, and the domains named where there are several. */
export function CountsSlide(props: {
  body: BodyOf<'counts'>;
  /** The slide's, which its eyebrow names. */
  domain: string | null;
  layout: StageLayout;
  onOpen: OnOpen;
}) {
  const { points } = props.body;
  const domains = new Map(points.map((point) => [point.domain, point.domainName]));
  const isNamed = domains.size > 1 || (props.domain === null && domains.size > 0);
  const rows = points.map((point) => ({
    id: point.id,
    label: point.label,
    value: point.value,
    number: point.printed,
    tip: `${point.printed} · ${point.domainName}`,
    domain: point.domain,
    isLead: true,
  }));
  return (
    <div className={`${parts.body} ${styles.counts}`}>
      {isNamed ? (
        <ul className={styles.domains}>
          {[...domains].map(([id, name]) => (
            <li key={id} data-domain={id}>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <Bars rows={rows} room={shapeRoom(props.layout, isNamed ? [''] : [])} onOpen={props.onOpen} />
    </div>
  );
}
