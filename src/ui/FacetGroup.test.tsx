import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FacetGroup } from './FacetGroup';

const OPTIONS = [
  { value: 'rate', label: '比率', count: 13 },
  { value: 'count', label: '数量', count: 19 },
  { value: 'rank', label: '排名', count: 0 },
];

/** Holds the choice, as a page does. */
function Held(props: { given: readonly string[]; onChange: (id: string, chosen: string[]) => void }) {
  const [chosen, setChosen] = useState(props.given);
  const change = (id: string, values: string[]) => {
    props.onChange(id, values);
    setChosen(values);
  };
  return <FacetGroup id="kind" title="类型" options={OPTIONS} chosen={chosen} onChange={change} />;
}

async function show(given: readonly string[] = []) {
  const onChange = vi.fn();
  const screen = await render(<Held given={given} onChange={onChange} />);
  return { screen, onChange, box: (name: string) => screen.getByRole('checkbox', { name }) };
}

test('a named group; each choice with how much it would show, also none', async () => {
  const { screen, box } = await show(['count']);
  await expect.element(screen.getByRole('group', { name: '类型' })).toBeVisible();
  expect(screen.getByRole('checkbox').elements()).toHaveLength(3);
  await expect.element(box('比率 13')).not.toBeChecked();
  await expect.element(box('数量 19')).toBeChecked();
  await expect.element(box('排名 0')).toBeEnabled();
});

test('with the keyboard: Tab goes through, the space bar chooses and takes back', async () => {
  const { onChange, box } = await show();
  await userEvent.keyboard('{Tab}');
  await expect.element(box('比率')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(box('数量')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(box('数量')).toBeChecked();
  expect(onChange).toHaveBeenLastCalledWith('kind', ['count']);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard(' ');
  expect(onChange).toHaveBeenLastCalledWith('kind', ['count', 'rate']);
  await userEvent.keyboard(' ');
  await expect.element(box('比率')).not.toBeChecked();
  expect(onChange).toHaveBeenLastCalledWith('kind', ['count']);
});

test('the focus can be seen', async () => {
  const { box } = await show();
  const label = box('比率').element().closest('label') as Element;
  const look = () => [label, ...label.querySelectorAll('*')].map((part) => getComputedStyle(part).outlineStyle);
  expect(look()).not.toContain('solid');
  await userEvent.keyboard('{Tab}');
  await expect.poll(look).toContain('solid');
});

test('with the pointer, anywhere on its line', async () => {
  const { screen, onChange } = await show(['rate']);
  await screen.getByText('19', { exact: true }).click();
  expect(onChange).toHaveBeenLastCalledWith('kind', ['rate', 'count']);
});
