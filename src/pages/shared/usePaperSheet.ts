import { useEffect } from 'react';

/**
 * Tells the styles that this page is itself a sheet of paper: printed at its own size, without the site around it.
 * Its rules for the paper hold while it is shown. Named pages would say them in the stylesheet, but Chromium 83 knows
 * none, and 109 begins a new sheet with each of their paragraphs and cuts it off.
 * @param rules `@page` rules, the same list each time; null where there is no sheet to print
 */
export function usePaperSheet(rules: readonly string[] | null): void {
  useEffect(() => {
    const styles = document.styleSheets[document.styleSheets.length - 1];
    if (rules === null || !styles) return;
    const added = rules.map((rule) => styles.cssRules[styles.insertRule(rule, styles.cssRules.length)]);
    document.documentElement.setAttribute('data-sheet', '');
    return () => {
      document.documentElement.removeAttribute('data-sheet');
      for (const rule of added) {
        const at = rule ? [...styles.cssRules].indexOf(rule) : -1;
        if (at >= 0) styles.deleteRule(at);
      }
    };
  }, [rules]);
}
