import { type ReactNode, Suspense } from 'react';
import { useMounted } from './useMounted';

/** Parts that load late and only in a browser: the fallback stands in the built page and until they are there. */
export function AfterMount(props: { fallback: ReactNode; children: ReactNode }) {
  const isMounted = useMounted();
  return isMounted ? <Suspense fallback={props.fallback}>{props.children}</Suspense> : props.fallback;
}
