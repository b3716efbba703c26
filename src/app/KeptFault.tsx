import type { i18n } from 'i18next';
import { useSyncExternalStore } from 'react';
import { addWords } from '../i18n/addWords';
import { keptFault } from '../imported/keptFault';
import { useLatePart } from './useLatePart';

const load = async (words: i18n) => {
  const [part] = await Promise.all([import('./KeptFaultNotice'), addWords(words, 'imports')]);
  return part;
};
const nothing = () => {};

/** Says that reports kept in this browser could not be read; nothing where they were, or where there are none. */
export function KeptFault() {
  const fault = useSyncExternalStore(keptFault.watch, keptFault.read, () => null);
  const { part } = useLatePart(fault !== null, load, nothing);
  return fault && part ? <part.KeptFaultNotice fault={fault} /> : null;
}
