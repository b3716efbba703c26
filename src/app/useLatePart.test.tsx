import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderPart } from '../../tests/support/renderPart';
import { LateFault } from './LateFault';
import { useLatePart } from './useLatePart';

const lose = () => Promise.reject(new Error('no network'));

function Host() {
  const [isWanted, setIsWanted] = useState(false);
  const [close] = useState(() => () => setIsWanted(false));
  const { isFailed, dismiss } = useLatePart(isWanted, lose, close);
  return (
    <>
      <button type="button" onClick={() => setIsWanted(true)}>
        打开
      </button>
      <LateFault isFailed={isFailed} onDismiss={dismiss} />
    </>
  );
}

test('what could not be fetched is told until it is dismissed, and again', async () => {
  const screen = await renderPart(<Host />);
  for (const _ of ['first', 'again']) {
    await screen.getByRole('button', { name: '打开' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('这一部分没有载入，请检查网络后再试。');
    await screen.getByRole('alert').getByRole('button').click();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  }
});
