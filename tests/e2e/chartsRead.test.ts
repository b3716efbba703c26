import type { Page } from '@playwright/test';
import { fictionalTexts } from '../support/fictional';
import { serveData } from './serveData';
import { expect, ready, test } from './test';

/** A chart by its name, as assistive technology finds it. */
const chart = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('group', { name }).first();

test('the overview’s gaps, read aloud', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await expect(chart(page, '距100%还差多少')).toMatchAriaSnapshot(`
    - group "距100%还差多少":
      - paragraph: 4项比率有缺口。最大3.92个百分点：初次信访事项一次性化解率。最小0.04个百分点：行政许可“网上可办”事项占比。9项已达100%。图中只有2023年的数字。
      - paragraph: 用方向键逐项查看，按T键看表格，按Esc返回图示
      - list:
        - listitem:
          - link "初次信访事项一次性化解率 争议化解"
          - button "初次信访事项一次性化解率 96.08% 距100%还差3.92个百分点，第1项，共4项，查看原文依据"
        - listitem:
          - link "行政许可“就近可办”事项占比 行政"
          - button "行政许可“就近可办”事项占比 96.58% 距100%还差3.42个百分点，第2项，共4项，查看原文依据"
        - listitem:
          - link "行政许可“马上可办”事项占比 行政"
          - button "行政许可“马上可办”事项占比 99.87% 距100%还差0.13个百分点，第3项，共4项，查看原文依据"
        - listitem:
          - link "行政许可“网上可办”事项占比 行政"
          - button "行政许可“网上可办”事项占比 99.96% 距100%还差0.04个百分点，第4项，共4项，查看原文依据"
  `);
});

test('a domain’s gaps and stacks, read aloud in English', async ({ page }) => {
  await page.goto('/en/domains/disputes/');
  await ready(page);
  await expect(chart(page, 'How far each rate is from 100%')).toMatchAriaSnapshot(`
    - group "How far each rate is from 100%":
      - paragraph: "1 rate is short of 100%. Largest, 3.92 pp: First-time petitions resolved at the first attempt. 1 is at 100%. The chart shows 2023 only."
      - paragraph: Arrow keys go from mark to mark, T shows the table, Esc leads back to the chart
      - list:
        - listitem:
          - link "First-time petitions resolved at the first attempt Disputes"
          - button "First-time petitions resolved at the first attempt 96.08% 3.92 pp short of 100%, 1 of 1, show the original sentence"
  `);
  await expect(chart(page, /^Of 18 measures/)).toMatchAriaSnapshot(`
    - group /Of 18 measures/:
      - paragraph: "5 categories, 18 records in all. Most, 6 records: Reconsideration and litigation. Fewest, 2 records: Mediation and Petitions. The chart shows 2023 only."
      - paragraph: Arrow keys go from mark to mark, T shows the table, Esc leads back to the chart
      - list:
        - listitem: Measure
        - listitem: Mechanism
        - listitem: Document
        - listitem: Honour
      - list:
        - listitem:
          - img "Law publicity, Mechanism 4 records, 4 records in this category, 1 of 1"
        - listitem:
          - img "Public safety and emergencies, Measure 1 record, 4 records in this category, 1 of 4"
        - listitem:
          - img "Public safety and emergencies, Mechanism 1 record, 4 records in this category, 2 of 4"
        - listitem:
          - img "Public safety and emergencies, Document 1 record, 4 records in this category, 3 of 4"
        - listitem:
          - img "Public safety and emergencies, Honour 1 record, 4 records in this category, 4 of 4"
        - listitem:
          - img "Mediation, Mechanism 2 records, 2 records in this category, 1 of 1"
        - listitem:
          - img "Petitions, Mechanism 2 records, 2 records in this category, 1 of 1"
        - listitem:
          - img "Reconsideration and litigation, Mechanism 3 records, 6 records in this category, 1 of 2"
        - listitem:
          - img "Reconsideration and litigation, Document 3 records, 6 records in this category, 2 of 2"
  `);
});

for (const [language, name, snapshot] of [
  [
    '',
    /^以“个”计的2项数量中/,
    `
    - group /以“个”计的2项数量中/:
      - paragraph: 2项数量，单位相同，只陈述，不评价高低。最大74个：联合抽查事项。最小47个：联合抽查领域。图中只有2023年的数字。
      - paragraph: 用方向键逐项查看，按T键看表格，按Esc返回图示
      - list:
        - listitem:
          - button "联合抽查事项 74个，第1项，共2项，查看原文依据"
        - listitem:
          - button "联合抽查领域 47个，第2项，共2项，查看原文依据"
    `,
  ],
  [
    '/en',
    /^Largest of 2 counts/,
    `
    - group /Largest of 2 counts/:
      - paragraph: "2 counts, stated and not judged. Largest, 74 items: Joint-inspection items. Smallest, 47 fields: Joint-inspection fields. The chart shows 2023 only."
      - paragraph: Arrow keys go from mark to mark, T shows the table, Esc leads back to the chart
      - list:
        - listitem:
          - button "Joint-inspection items 74 items, 1 of 2, show the original sentence"
        - listitem:
          - button "Joint-inspection fields 47 fields, 2 of 2, show the original sentence"
    `,
  ],
] as const) {
  test(`counts of one unit, read aloud: ${language || '/'}`, async ({ page }) => {
    await page.goto(`${language}/indicators/?domain=enforcement&view=chart`);
    await ready(page);
    await expect(chart(page, name)).toMatchAriaSnapshot(snapshot);
  });
}

for (const [language, name, snapshot] of [
  [
    '',
    /^虚构诉讼案件：/,
    `
    - group /虚构诉讼案件/:
      - paragraph: 2个地区。2020—2023年，共4年。最大480件：虚构乙市2020年。最小0件：虚构丙县2021年。1个数值口径不同，不作比较。
      - paragraph: 用方向键逐项查看，按T键看表格，按Esc返回图示
      - list:
        - listitem: 虚构丙县
        - listitem: 虚构乙市
      - list:
        - listitem:
          - img "虚构丙县2020年，3件，第1项，共4项"
        - listitem:
          - img "虚构丙县2021年，0件，与2020年比：−3件（−100%），第2项，共4项"
        - listitem:
          - img "虚构丙县2022年，2件，与2021年比：+2件，第3项，共4项"
        - listitem:
          - img "虚构丙县2023年，4件，与2022年比：+2件（+100%），第4项，共4项"
        - listitem:
          - img "虚构乙市2020年，480件，第1项，共4项"
        - listitem:
          - img "虚构乙市2021年，510件，口径不同：含二审案件，第2项，共4项"
        - listitem:
          - img "虚构乙市2022年，455件，与2021年比：不可比：口径不同，第3项，共4项"
        - listitem:
          - img "虚构乙市2023年，470件，与2022年比：+15件（+3.3%），第4项，共4项"
    `,
  ],
  [
    '/en',
    /^Fictional lawsuits: /,
    `
    - group /Fictional lawsuits/:
      - paragraph: "2 places. 2020–2023, 4 years. Largest, 480 cases: Fictional City B in 2020. Smallest, 0 cases: Fictional County C in 2021. 1 value counts something else and is not compared."
      - paragraph: Arrow keys go from mark to mark, T shows the table, Esc leads back to the chart
      - list:
        - listitem: Fictional County C
        - listitem: Fictional City B
      - list:
        - listitem:
          - img "Fictional County C in 2020, 3 cases, 1 of 4"
        - listitem:
          - 'img "Fictional County C in 2021, 0 cases, against 2020: −3 cases (−100%), 2 of 4"'
        - listitem:
          - 'img "Fictional County C in 2022, 2 cases, against 2021: +2 cases, 3 of 4"'
    `,
  ],
] as const) {
  test(`a trend, read aloud: ${language || '/'}`, async ({ page }) => {
    await serveData(page, fictionalTexts());
    await page.goto(`${language}/compare/?i=case-count&place=fictional-c,fictional-b`);
    await ready(page);
    await expect(chart(page, name)).toMatchAriaSnapshot(snapshot);
  });
}

test('by keyboard alone: into a chart, to a mark, its evidence, back, its table, back', async ({ page }) => {
  await page.goto('/indicators/?domain=enforcement&view=chart');
  await ready(page);
  const counts = chart(page, /^以“个”计的2项数量中/);
  await expect(counts.getByRole('button')).toHaveCount(2);
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab');
    if (await counts.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(counts).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const mark = counts.getByRole('button', { name: /^联合抽查领域/ });
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '跨部门联合抽查领域' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: /^以“个”计的2项数量中/ });
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveText(['指标', '数值']);
  await expect(table.getByRole('rowheader')).toHaveText(['联合抽查事项', '联合抽查领域']);
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(counts).toBeFocused();
  await expect(page).toHaveURL('/indicators/?domain=enforcement&view=chart');
});

test('in the colours of the system, drawings keep to them and to their patterns', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/domains/administration/');
  await ready(page);
  const stacks = chart(page, /^33条举措/);
  await expect(stacks.locator('.recharts-bar-rectangle path').first()).toBeVisible();
  const [text, paper] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return [color, backgroundColor];
  });
  expect(text).not.toBe(paper);
  await expect(page.locator('[data-mark] line').first()).toHaveCSS('stroke', text ?? '');
  const counts = chart(page, /^出台39件/);
  await expect(counts.locator('.recharts-bar-rectangle path').first()).toHaveCSS('fill', text ?? '');
  const lines = await stacks
    .locator('.recharts-surface pattern path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(new Set(lines).size).toBe(4);
});
