import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** Light or dark as the address asks (`?theme=dark`), else as the system has it; `beforePaint.js` does it earlier. */
export function useThemeOfAddress(): void {
  const asked = useSearchParams()[0].get('theme');
  useEffect(() => {
    const page = document.documentElement;
    if (asked === 'light' || asked === 'dark') page.setAttribute('data-theme', asked);
    else page.removeAttribute('data-theme');
  }, [asked]);
}
