import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Leaves the deck: back to the page it was opened from, or where it was opened by its address, to one that shows the same. */
export function useWayOut(backTo: string): () => void {
  const navigate = useNavigate();
  // The first entry of a visit has this key: there is nothing of ours before it.
  const isFirst = useLocation().key === 'default';
  return useCallback(
    () => void (isFirst ? navigate(backTo, { replace: true }) : navigate(-1)),
    [isFirst, navigate, backTo],
  );
}
