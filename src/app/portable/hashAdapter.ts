import {
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
  type unstable_UpdateUrlFunction as UpdateUrl,
} from 'nuqs/adapters/custom';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

// Stands in the single file for the nuqs adapter of the site: there the whole address, its question included, is
// behind the `#`, where only the router looks.

/** The question of the address, as the router knows it. */
export function useOptimisticSearchParams(): URLSearchParams {
  const { search } = useLocation();
  return useMemo(() => new URLSearchParams(search), [search]);
}

const inAddress = () => new URLSearchParams(/\?([^#]*)/.exec(window.location.hash)?.[1] ?? '');

function useHashAdapter() {
  const searchParams = useOptimisticSearchParams();
  const { pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const updateUrl = useCallback<UpdateUrl>(
    (search, { history, scroll }) => {
      const to = { pathname, search: renderQueryString(search), hash };
      void navigate(to, { replace: history !== 'push', preventScrollReset: true, state });
      if (scroll) window.scrollTo(0, 0);
    },
    [navigate, pathname, hash, state],
  );
  return { searchParams, updateUrl, getSearchParamsSnapshot: inAddress };
}

export const NuqsAdapter = createAdapterProvider(useHashAdapter);
