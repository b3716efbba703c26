// Runs inline before everything else, in browsers of any age: is this one new enough for the program? One that cannot
// read the syntax below stops here. Only what gets to the end is marked as able; every other browser, and one without
// scripts, keeps the page as built with a notice above it.
(() => {
  const has = [
    'noModule' in HTMLScriptElement.prototype,
    'observe' in (window.ResizeObserver?.prototype ?? {}),
    'allSettled' in Promise,
    'ListFormat' in Intl,
  ];
  if (!has.every(Boolean)) return;
  // What our packages ask for and Chromium 83 has not.
  /** @type {(place: object, name: string, is: PropertyDescriptor) => void} */
  const stand = (place, name, is) => {
    if (!(name in place)) Object.defineProperty(place, name, { configurable: true, ...is });
  };
  stand(Object, 'hasOwn', {
    value: (/** @type {object} */ object, /** @type {PropertyKey} */ key) =>
      Object.getOwnPropertyDescriptor(object, key) !== undefined,
  });
  stand(String.prototype, 'replaceAll', {
    /** @type {(this: string, from: string, to: string) => string} */
    value(from, to) {
      return this.split(from).join(to);
    },
  });
  stand(URL, 'canParse', {
    value: (/** @type {string} */ text, /** @type {string | undefined} */ base) => {
      try {
        return Boolean(new URL(text, base));
      } catch {
        return false;
      }
    },
  });
  stand(URLSearchParams.prototype, 'size', {
    /** @this {URLSearchParams} */
    get() {
      return Array.from(this).length;
    },
  });
  document.documentElement.setAttribute('data-able', '');
})();
