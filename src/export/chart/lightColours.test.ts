import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT_COLOURS } from './lightColours';

test('are the light theme’s tokens', () => {
  const css = readFileSync(new URL('../../app/theme.css', import.meta.url), 'utf8');
  const light = css.slice(0, css.indexOf('}'));
  const tokens = new Map(
    [...light.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
  expect(tokens.size).toBeGreaterThan(10);
  for (const [name, colour] of Object.entries(LIGHT_COLOURS)) expect([name, tokens.get(name)]).toEqual([name, colour]);
});
