import { type ComponentType, lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { repairsOf } from './repairsOf';

// Only where there is something to say.
const RepairNotice = lazy<ComponentType>(() =>
  import('./RepairNotice').then(
    ({ RepairNotice }) => ({ default: RepairNotice }),
    () => ({ default: () => null }),
  ),
);

/** Says what in the address was not understood; nothing where all of it was. */
export function Repairs() {
  const { state } = useLocation();
  return repairsOf(state).length > 0 ? (
    <Suspense fallback={null}>
      <RepairNotice />
    </Suspense>
  ) : null;
}
