import type { Catalogue } from '../dataset/schema';
import { type Assignment, assignIndicators } from './assignIndicators';
import type { Extraction, MatchedFigure, ProposedFigure, SetAsideNumber } from './extraction';
import { normalise, sourceSlice } from './normalise';
import { readFigures } from './readFigures';
import type { ReadNumber } from './reading';
import type { ReadStep } from './readStep';
import { statedBeside } from './statedBeside';

/**
 * The numbers of a report's text, each accounted for once: an indicator's figure, a figure no indicator has yet, or no
 * figure of the year, with the reason. Pure, and linear in the length of the text.
 * @param onStep told what is under way
 */
export function extract(
  source: string,
  catalogue: Pick<Catalogue, 'indicators'>,
  onStep: (step: ReadStep) => void = () => {},
): Extraction {
  onStep('sections');
  const normal = normalise(source);
  const { sections, numbers } = readFigures(normal.text, onStep);
  onStep('matching');
  const assignments = new Map<ReadNumber, Assignment[]>();
  for (const assignment of assignIndicators(catalogue.indicators, numbers)) {
    const list = assignments.get(assignment.number);
    if (list) list.push(assignment);
    else assignments.set(assignment.number, [assignment]);
  }
  const beside = statedBeside(numbers, normal.text, (start, end) => sourceSlice(source, normal, start, end));
  const matched: MatchedFigure[] = [];
  const proposed: ProposedFigure[] = [];
  const setAside: SetAsideNumber[] = [];
  let page = 0;
  for (const { at, start, end } of normal.pages) {
    while (page < sections.length - 1 && at > (sections[page]?.end ?? 0)) page += 1;
    const section = sections[page]?.id ?? '0';
    setAside.push({ text: source.slice(start, end), reason: 'page-number', section, start, end });
  }
  for (const number of numbers) {
    const { token, reason, section, cell } = number;
    const place = { start: normal.at[token.start] ?? 0, end: (normal.at[token.end - 1] ?? 0) + 1 };
    const own = assignments.get(number) ?? [];
    const { figure } = token;
    const isRepeat = own.length > 0 && own.every((row) => row.isRepeat);
    if (reason !== null || !figure || isRepeat) {
      const text = sourceSlice(source, normal, token.start, token.end);
      setAside.push({ text, reason: reason ?? 'repeat', section: section.id, ...place });
      continue;
    }
    const quote = sourceSlice(source, normal, ...number.quote);
    // 超 of 超85% belongs to what is said.
    place.start = normal.at[figure.leadStart] ?? place.start;
    const stated = {
      value: figure.value,
      unit: figure.unit || (cell?.unit ?? ''),
      quote,
      section: section.id,
      ...place,
      ...(figure.bound ? { bound: figure.bound } : {}),
      ...(figure.upTo === null ? {} : { upTo: figure.upTo }),
      ...(figure.share ?? {}),
      ...beside.get(number),
    };
    const scope = number.period?.words || number.part || number.place;
    for (const { label, indicator, rival, isRepeat: isSaidBefore } of own) {
      if (indicator) matched.push({ indicator: indicator.id, label: label.text, ...stated });
      else if (!isSaidBefore)
        proposed.push({
          label: label.text || quote,
          ...stated,
          ...(scope ? { scope } : {}),
          ...(rival ? { rival: rival.id } : {}),
        });
    }
  }
  const at = (index: number) => normal.at[index] ?? source.length;
  const placed = sections.map((section) => ({
    ...section,
    start: at(section.start),
    titleStart: at(section.titleStart),
    end: at(section.end),
  }));
  return { sections: placed, matched, proposed, setAside: setAside.sort((a, b) => a.start - b.start) };
}
