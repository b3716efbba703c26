import { headline } from '../model/headline';
import { type IndicatorRow, indicatorRows } from '../model/indicatorRows';
import type { PlanContext } from './deckRequest';

/** Whether rows are chosen from their domains, not these domains as a whole: what is said of them holds for the choice. */
function isChoice({ request }: PlanContext, rows: readonly IndicatorRow[]): boolean {
  const chosen = new Set(rows.map(({ id }) => id));
  const domains = new Set(rows.map(({ domain }) => domain.id));
  return indicatorRows(request.dataset).some(({ id, domain }) => domains.has(domain.id) && !chosen.has(id));
}

/** What figures say together: `13项比率中9项达到100%，4项仍有缺口`. */
export function leadWords(context: PlanContext, rows: readonly IndicatorRow[]): string {
  const { t } = context;
  const { rates, atCeiling, belowCeiling, stated } = headline(rows);
  const said = () => {
    if (rates === 0) return t('deck.onlyStated', { count: stated });
    if (belowCeiling === 0) return t('deck.allReached', { count: rates });
    if (atCeiling === 0) return t('deck.allShort', { count: rates });
    return t('deck.lead', { count: atCeiling, rates, below: belowCeiling });
  };
  return isChoice(context, rows) ? t('deck.ofChoice', { said: said() }) : said();
}
