import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useTypedWords } from './useTypedWords';

function Field({ words }: { words: string }) {
  const [typed, type] = useTypedWords(words, () => {});
  return <input aria-label="words" value={typed} onChange={(event) => type(event.target.value)} />;
}

test('an address that lags behind takes no letter away; what changes elsewhere is taken over', async () => {
  const screen = await render(<Field words="" />);
  const field = screen.getByRole('textbox', { name: 'words' });
  await field.fill('一');
  await field.fill('一件');
  await field.fill('一件事');
  // All of it has come back, then an older part of it once more.
  await screen.rerender(<Field words="一件事" />);
  await screen.rerender(<Field words="一" />);
  await expect.element(field).toHaveValue('一件事');
  await screen.rerender(<Field words="一件事" />);
  await expect.element(field).toHaveValue('一件事');
  await screen.rerender(<Field words="信访" />);
  await expect.element(field).toHaveValue('信访');
});
