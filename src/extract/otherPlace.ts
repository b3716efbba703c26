import { HOLE } from './clauses';
import type { ReportFacts } from './reportFacts';
import { splitVerbs, trimFront } from './words';

const PLACE =
  /^([\u4e00-\u9fff]{2,3}(?:区|县|镇|乡|街道|市))(?!级|政府|直|属|委|人大|人民|政协|法院|检察|司法|场|民|域|间|划|内|分|别|城|村|街)/;
const NO_PLACE =
  /(?:功能|示范|开发|高新|经开|产业|园|保税|自贸|新|社|辖|地|街|小|景|校|片|林|山|城|库|湾|特|自治|先行|试验|保护|灌|矿|牧|郊|市|老|县|城市)区$|(?:乡|城|建制|中心|重点|街|村|古|特色|区)镇$|(?:城|县|级|兄弟)市$|[全各本我该向对两省]/;

const holes = new RegExp(HOLE, 'g');

/** The district or county that the words before a figure begin with, where it is not the report's own; else empty. */
export function otherPlace(lead: string, { place }: ReportFacts): string {
  const bare = trimFront(lead.replace(holes, ''));
  const name = PLACE.exec(bare)?.[1] ?? '';
  return name === '' || NO_PLACE.test(name) || splitVerbs(name).verbs !== '' || place.includes(name) ? '' : name;
}
