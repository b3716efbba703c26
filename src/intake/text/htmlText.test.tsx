import { afterEach, expect, test } from 'vitest';
import { htmlText } from './htmlText';

afterEach(() => {
  Reflect.deleteProperty(window, 'hasRun');
});

test.each([
  ['paragraphs', '<p>一、做法</p><p>办结&nbsp;12件&mdash;&#x5171;3场</p>', '一、做法\n办结 12件—共3场'],
  ['line breaks', '一、做法<br>办结12件<br/><br/>完成', '一、做法\n办结12件\n完成'],
  ['inline parts', '<p>办结<b>12</b><span>件</span></p>', '办结12件'],
  ['a source broken amid Chinese', '<p>办结案件\n   共12件</p>', '办结案件共12件'],
  ['a source broken amid words', '<p>rule\nof law</p>', 'rule of law'],
  ['blocks in blocks', '<div>一<div>二</div>三</div>', '一\n二\n三'],
  ['a numbered list', '<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>', '3. 甲\n4. 乙\n丙'],
  ['preformatted text', '<pre>一、做法\n  办结12件</pre>', '一、做法\n  办结12件'],
  [
    'a table',
    '<table><caption>附表</caption><tr><th>指标</th><th>数值</th></tr><tr><td>办结|案件</td><td>12\n件</td></tr></table>',
    '附表\n| 指标 | 数值 |\n| 办结/案件 | 12件 |',
  ],
  [
    'merged cells, each said once',
    '<table><tr><td rowspan="2">案件</td><td colspan="2">12</td></tr><tr><td>1</td><td>2</td></tr></table>',
    '| 案件 | 12 |  |\n|  | 1 | 2 |',
  ],
  ['a table for layout', '<table><tr><td><p>一、做法</p><p>办结12件</p></td></tr></table>', '一、做法\n办结12件'],
  [
    'a table in a table for layout',
    '<table><tr><td>左</td><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>',
    '左\n| 甲 | 1 |',
  ],
  ['no element at all', '办结12件', '办结12件'],
  ['an element never closed', '<p>办结<b>12件<p>共3场', '办结12件\n共3场'],
  ['nothing', '', ''],
])('reads %s', (_, html, text) => {
  expect(htmlText(html).text).toBe(text);
});

const ARTICLE = '<p>一、主要做法。持续推进依法行政工作，全面提升法治政府建设水平。</p><p>办结12件。</p>';
const WORDS = '一、主要做法。持续推进依法行政工作，全面提升法治政府建设水平。\n办结12件。';

test.each([
  ['navigation', `<nav><a href="/">首页</a></nav>${ARTICLE}`],
  ['head and foot of a page', `<header>云溪市政府</header>${ARTICLE}<footer>备案12345号</footer>`],
  [
    'lists of links',
    `${ARTICLE}<ul><li><a href="/1">通知一</a></li><li><a href="/2">通知二</a></li><li><a href="/3">通知三</a></li></ul>`,
  ],
  ['what stands beside an article', `<div>浏览次数：345</div><article>${ARTICLE}</article>`],
  ['what stands beside the content', `<div>浏览次数：345</div><div class="TRS_Editor">${ARTICLE}</div>`],
  ['hidden parts', `<p hidden>1</p><p style="display: none">2</p>${ARTICLE}`],
  ['controls', `<button>打印</button><select><option>1</option></select>${ARTICLE}`],
])('leaves out %s', (_, html) => {
  expect(htmlText(`<body>${html}</body>`).text).toBe(WORDS);
});

test('keeps a small article beside a long text', () => {
  expect(htmlText(`${ARTICLE}<article>附注</article>`).text).toBe(`${WORDS}\n附注`);
});

test('runs nothing and asks for nothing', async () => {
  const asked: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) asked.push(...(/evil\w*\.\w+|asked-last/.exec(name) ?? []));
  });
  observer.observe({ type: 'resource' });
  const { text, scripts } = htmlText(
    `<script>window.hasRun = 1</script><script src="/evil.js"></script><link rel="stylesheet" href="/evil.css">
     <img src="/evil.png" onerror="window.hasRun = 2"><iframe src="/evil.html"></iframe><svg onload="window.hasRun = 3"></svg>
     <p onclick="window.hasRun = 4">办结12件</p><object data="/evil.swf"></object><style>@import "/evil2.css"</style>`,
  );
  // What was asked for later is seen: so would be what was asked for before.
  await fetch('/favicon.svg?asked-last');
  await expect.poll(() => asked).toContain('asked-last');
  observer.disconnect();
  expect({ text, scripts }).toEqual({ text: '办结12件', scripts: 2 });
  expect('hasRun' in window).toBe(false);
  expect(asked).toEqual(['asked-last']);
});
