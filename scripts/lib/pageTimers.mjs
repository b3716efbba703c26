// What a person does on a page, and how long the page takes to follow; for `benchPages.mjs`.

/** @typedef {import('playwright').Page} Page */

/** Changes a select to each of its choices: from the change until its frame is painted. @param {Page} page @param {string} name */
export async function changeSelect(page, name) {
  const select = page.getByRole('combobox', { name, exact: true });
  await select.waitFor();
  return select.evaluate(async (element) => {
    const list = /** @type {HTMLSelectElement} */ (element);
    const times = [];
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (const { value } of [...list.options].reverse().slice(0, 12)) {
      if (value === list.value) continue;
      await new Promise((done) => setTimeout(done, 400));
      const started = performance.now();
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value);
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await painted();
      times.push(performance.now() - started);
    }
    return times;
  });
}

/** Letters typed one by one: from each key until the last change of the list it brings is painted. @param {Page} page @param {string} word */
export async function typeWord(page, word) {
  const field = page.getByRole('searchbox', { name: '查找指标' });
  await field.fill('');
  await page.waitForTimeout(800);
  await field.focus();
  const times = [];
  for (const letter of word) {
    await page.evaluate(() => {
      const list = /** @type {HTMLElement} */ (document.querySelector('main table tbody'));
      const result = /** @type {HTMLElement} */ (document.querySelector('main [role="status"][tabindex="-1"]'));
      Object.assign(window, {
        timed: new Promise((resolve) => {
          let started = 0;
          let painted = 0;
          document.addEventListener(
            'input',
            () => {
              started = performance.now();
              setTimeout(() => {
                watcher.disconnect();
                resolve(painted > 0 ? painted - started : null);
              }, 600);
            },
            { capture: true, once: true },
          );
          const watcher = new MutationObserver(() => {
            requestAnimationFrame(() => {
              painted = performance.now();
            });
          });
          for (const part of [list, result]) {
            watcher.observe(part, { childList: true, subtree: true, characterData: true });
          }
        }),
      });
    });
    await page.keyboard.insertText(letter);
    const time = await page.evaluate(() => /** @type {{ timed?: Promise<number | null> }} */ (window).timed);
    // Null where the letter changed nothing that one sees.
    if (typeof time === 'number') times.push(time);
  }
  return times;
}

/** The tasks of over 50 ms from now on. @param {Page} page */
export async function watchTasks(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  return async () => {
    const tasks = await page.evaluate(() => /** @type {{ tasks?: number[] }} */ (window).tasks ?? []);
    return [0, ...tasks];
  };
}
