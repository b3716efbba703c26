import { AIDS, type Aid } from '../../preferences/preferences';

/** What is on in the order in which it was turned on, given the order before; what was on together keeps the order of `AIDS`. */
export function aidOrder(before: readonly Aid[], isOn: Readonly<Record<Aid, boolean>>): readonly Aid[] {
  return [...before.filter((aid) => isOn[aid]), ...AIDS.filter((aid) => isOn[aid] && !before.includes(aid))];
}
