// Runs inline before the first paint, in browsers of any age: chooses the look and the language a person asked
// for, and lets relative links work on servers that do not add the slash after a folder's name.
(function () {
  var page = document.documentElement;
  /** @type {Record<string, unknown>} */
  var chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('rule-of-law-indicators') || '{}') || {};
  } catch (_) {}
  var route = page.getAttribute('data-route');
  // An embedded figure looks and speaks as its address says: the other site chose it.
  if (route !== null && /^(en\/)?embed\//.test(route))
    chosen = { theme: (/[?&]theme=(light|dark)(&|$)/.exec(location.search) || [])[1] };
  var size = chosen.textSize;
  if (chosen.isElder === true && size !== 'extra-large') size = 'large';
  mark('theme', chosen.theme);
  mark('palette', chosen.palette);
  mark('text', size);
  mark('elder', chosen.isElder === true && '');
  mark('pointer', chosen.hasLargePointer === true && 'large');
  // What no style knows changes nothing, until the program takes it away.
  function mark(/** @type {string} */ name, /** @type {unknown} */ value) {
    if (typeof value === 'string' && /^[a-z-]*$/.test(value)) page.setAttribute('data-' + name, value);
  }
  if (location.protocol === 'file:') return;
  var root = page.getAttribute('data-root');
  // The page for unknown addresses is one for both languages: only the address tells which.
  if (route === null && root && chosen.language === 'en' && location.pathname.indexOf(root + 'en/') !== 0)
    location.replace(root + 'en/' + location.pathname.slice(root.length) + location.search + location.hash);
  if (route === null) return;
  var path = location.pathname.replace(/index\.html$/, '');
  if (path.slice(-1) !== '/') path += '/';
  if (chosen.language === 'en' && page.lang !== 'en' && path.slice(path.length - route.length) === route) {
    path = path.slice(0, path.length - route.length) + 'en/' + route;
  }
  if (path !== location.pathname) location.replace(path + location.search + location.hash);
  // The page as built shows no filter: hide its content until the program shows what the address asks for,
  // where the program can.
  else if (
    /[?&](q|domain|category|kind|unit|status|section|tag|sort|view|group|columns|range|pick|i|place|year|base|of|at|among|slides|slide|show|type|play|loop|room|report|draft)=/.test(
      location.search,
    ) &&
    page.hasAttribute('data-able')
  )
    page.setAttribute('data-asked', '');
})();
