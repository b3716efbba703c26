import { XML } from './xmlHead';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * What a part stands in relation to: kind and target, the first as `rId1` and so on. A kind is the last word of its
 * address (`slide`), or the whole address.
 */
export function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${kind.includes('/') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}
