import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onInput, quietMoment } from './quiet';

test('a press puts the quiet moment off', async () => {
  const order: string[] = [];
  const short = quietMoment(300).then(() => order.push('quiet'));
  const press = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await userEvent.keyboard('{ArrowDown}');
    await new Promise((resolve) => setTimeout(resolve, 200));
    order.push('still at work');
  })();
  await Promise.all([short, press]);
  expect(order).toEqual(['still at work', 'quiet']);
});

test('presses and clicks are heard, until nobody listens', async () => {
  let heard = 0;
  const stop = onInput(() => {
    heard += 1;
  });
  await userEvent.keyboard('a');
  await userEvent.click(document.body);
  expect(heard).toBe(2);
  stop();
  await userEvent.keyboard('a');
  expect(heard).toBe(2);
});
