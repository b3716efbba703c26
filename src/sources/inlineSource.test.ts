import { expect, test } from 'vitest';
import { inlineSource } from './inlineSource';

const source = inlineSource({ 'catalogue.json': '{"a":1}', 'empty.json': '' });

test.each([
  ['catalogue.json', '{"a":1}'],
  ['empty.json', ''],
])('gives the text of %s', async (file, text) => {
  await expect(source.read(file)).resolves.toBe(text);
});

test('a file it lacks is not found', async () => {
  await expect(source.read('reports.json')).rejects.toMatchObject({
    name: 'ResourceError',
    file: 'reports.json',
    fault: 'http',
    status: 404,
  });
});
