import { Bars } from './Bars';
import { FigureText } from './FigureText';
import styles from './GapsSlide.module.css';
import { gapsRoom, isLeadRow, leadSize } from './gapsRoom';
import { Opener } from './Opener';
import parts from './Stage.module.css';
import type { ShapeProps } from './shapeProps';

/** The rate the message is about, and how far each is from 100%. */
export function GapsSlide({ body: { lead, points }, layout, onOpen }: ShapeProps<'gaps'>) {
  const rows = points.map((point) => ({
    id: point.id,
    label: point.label,
    value: point.gap,
    number: point.gapNumber,
    tip: `${point.printed} · ${point.domainName}`,
    domain: point.domain,
    isLead: point.id === lead.id,
  }));
  return (
    <>
      <div className={`${parts.lead} ${styles.lead}`} data-format={layout.format}>
        <Opener id={lead.id} onOpen={onOpen}>
          <FigureText figure={lead} size={leadSize(lead, layout)} isRow={isLeadRow(layout)} />
        </Opener>
      </div>
      <div className={parts.body}>
        <Bars rows={rows} room={gapsRoom(lead, layout)} onOpen={onOpen} />
      </div>
    </>
  );
}
