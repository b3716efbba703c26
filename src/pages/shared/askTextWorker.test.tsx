import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, words } from '../../../tests/support/make';
import { REVIEW_TEXT } from '../../../tests/support/reviewText';
import { readDraft } from '../../review/readDraft';
import { askTextWorker } from './askTextWorker';

const suits = makeIndicator({ id: 'suits', name: words('行政诉讼一审案件'), unit: words('件') });
const { catalogue, entries } = makeDataset({ indicators: [suits] });
const question = { text: REVIEW_TEXT, catalogue, entries };

test('a text is read beside the page as it would be on it, step by step', async () => {
  const steps: string[] = [];
  const { signal } = new AbortController();
  const material = await askTextWorker('review', question, { signal, onStep: (step) => steps.push(step) });
  expect(steps).toEqual(['sections', 'numbers', 'matching', 'records']);
  expect(material).toEqual(readDraft(REVIEW_TEXT, catalogue, entries));
});

test('given up, it ends at once', async () => {
  const control = new AbortController();
  const text = REVIEW_TEXT.repeat(200);
  const onStep = () => control.abort();
  await expect(
    askTextWorker('review', { ...question, text }, { signal: control.signal, onStep }),
  ).rejects.toMatchObject({ name: 'AbortError' });
});

test('given up before it began, it does not begin', async () => {
  const control = new AbortController();
  control.abort();
  const steps: string[] = [];
  const asked = askTextWorker('review', question, { signal: control.signal, onStep: (step) => steps.push(step) });
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  expect(steps).toEqual([]);
});
