import { expect, test, vi } from 'vitest';
import { runInSlices } from './runInSlices';

function* counting(to: number, stepMs: number): Generator<undefined, number, undefined> {
  for (let i = 0; i < to; i += 1) {
    const start = performance.now();
    while (performance.now() - start < stepMs);
    yield;
  }
  return to;
}

test('all steps are taken, in several slices, and the end is told', async () => {
  const slices: number[] = [];
  const value = await new Promise((done) => runInSlices(counting(20, 2), done, (ms) => slices.push(ms)));
  expect(value).toBe(20);
  expect(slices.length).toBeGreaterThan(2);
});

test('between two slices others have their turn', async () => {
  const order: string[] = [];
  const end = new Promise<void>((done) => {
    runInSlices(counting(20, 2), () => {
      order.push('end');
      done();
    });
  });
  setTimeout(() => order.push('timer'), 0);
  await end;
  expect(order).toEqual(['timer', 'end']);
});

test('stopped, it tells nothing and takes no more steps', async () => {
  const done = vi.fn();
  const steps = counting(1000, 1);
  const next = vi.spyOn(steps, 'next');
  const stop = runInSlices(steps, done);
  await vi.waitFor(() => expect(next).toHaveBeenCalled());
  stop();
  const taken = next.mock.calls.length;
  await new Promise((later) => setTimeout(later, 50));
  expect(next.mock.calls.length).toBe(taken);
  expect(taken).toBeLessThan(1000);
  expect(done).not.toHaveBeenCalled();
});
