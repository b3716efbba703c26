import { expect, test } from 'vitest';
import { renderPart } from '../../../tests/support/renderPart';
import { readableAt } from './readableAt';
import { spokenText } from './spokenText';

const words = { checked: '已选中', unchecked: '未选中' };

async function said(part: React.ReactNode): Promise<string | null> {
  await renderPart(part);
  const target = document.querySelector('[data-here]');
  const found = readableAt(target);
  return found && spokenText(found, words);
}

test.each([
  [
    'a number with its unit in one piece',
    <p key="1">
      <b data-here="">1096</b>
      <span>个</span>
    </p>,
    '1096个',
  ],
  [
    'parts below each other apart',
    <li key="2" data-here="">
      <div>初次信访事项</div>
      <div>96.08%</div>
    </li>,
    '初次信访事项 96.08%',
  ],
  [
    'what is not meant to be heard stays out',
    <button key="3" type="button">
      <span aria-hidden="true">▾</span>
      <span data-here="">导出</span>
      <span style={{ display: 'none' }}>隐藏</span>
    </button>,
    '导出',
  ],
  [
    'a name in place of what is drawn',
    <button key="4" type="button" aria-label="关闭" data-here="">
      ×
    </button>,
    '关闭',
  ],
  [
    'a choice with its state',
    <label key="5">
      <input type="checkbox" defaultChecked />
      <span data-here="">大指针</span>
    </label>,
    '大指针 已选中',
  ],
  [
    'a field with its name and what is typed',
    <label key="6">
      查找指标
      <input data-here="" defaultValue="信访" />
    </label>,
    '查找指标 信访',
  ],
  [
    'a list with what is chosen',
    <select key="7" aria-label="分组" data-here="" defaultValue="b">
      <option value="a">不分组</option>
      <option value="b">领域</option>
    </select>,
    '分组 领域',
  ],
  [
    'a list named by its label',
    <label key="9">
      分组
      <select data-here="" defaultValue="b">
        <option value="a">不分组</option>
        <option value="b">领域</option>
      </select>
    </label>,
    '分组 领域',
  ],
  [
    'a label with what its list has chosen',
    <label key="10" data-here="">
      分组
      <select defaultValue="b">
        <option value="a">不分组</option>
        <option value="b">领域</option>
      </select>
    </label>,
    '分组 领域',
  ],
  [
    'several lines with their label, and only what stands there now',
    <label key="11">
      备注
      <textarea
        data-here=""
        defaultValue="原文"
        ref={(area) => {
          if (area) area.value = '改后';
        }}
      />
    </label>,
    '备注 改后',
  ],
  ['nothing where there is nothing', <div key="8" data-here="" />, null],
])('%s', async (_, part, text) => {
  expect(await said(part)).toBe(text);
});
