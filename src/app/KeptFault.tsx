import { lazy, Suspense, useSyncExternalStore } from 'react';
import { keptFault } from '../imported/keptFault';

// Only where there is something to say.
const KeptFaultNotice = lazy(() => import('./KeptFaultNotice').catch(() => ({ default: () => null })));

/** Says that reports kept in this browser could not be read; nothing where they were, or where there are none. */
export function KeptFault() {
  const fault = useSyncExternalStore(keptFault.watch, keptFault.read, () => null);
  return fault ? (
    <Suspense fallback={null}>
      <KeptFaultNotice fault={fault} />
    </Suspense>
  ) : null;
}
