import { useTranslation } from 'react-i18next';
import type { GapPoint } from '../../model/gapSeries';
import { SeriesTable } from '../../tables/SeriesTable';

/** The numbers of a chart of gaps; each name leads to its indicator. */
export function GapTable(props: { caption: string; points: readonly GapPoint[]; hrefOf: (id: string) => string }) {
  const { t } = useTranslation();
  return (
    <SeriesTable
      caption={props.caption}
      columns={[t('terms.indicator'), t('terms.domain'), t('terms.value'), t('terms.gap')]}
      rows={props.points.map(({ id, label, domainName, printed, isShort, gapText }) => ({
        name: label,
        href: props.hrefOf(id),
        values: [domainName, printed, isShort ? gapText : t('terms.reached')],
      }))}
    />
  );
}
