import { expect, test } from 'vitest';
import { stageBox } from './stageBox';

test.each([
  ['4:3', 1024, 768, 'classic', 1440],
  ['5:4', 1280, 1024, 'classic', 1350],
  ['3:2', 1080, 720, 'wide', 1620],
  ['16:10', 1280, 800, 'wide', 1728],
  ['16:9', 1920, 1080, 'wide', 1920],
  ['16:9, four times as many pixels', 3840, 2160, 'wide', 1920],
  ['21:9', 2560, 1080, 'wide', 2560],
  ['32:9', 3840, 1080, 'ultra', 3840],
  ['16:3', 5760, 1080, 'ultra', 5760],
])('a screen of %s is filled', (_, width, height, format, stage) => {
  const box = stageBox({ width, height });
  expect(box).toMatchObject({ format, width: stage, height: 1080 });
  expect(box.left).toBeCloseTo(0);
  expect(box.top).toBeCloseTo(0);
  expect(box.scale).toBeCloseTo(height / 1080);
});

test.each([
  ['upright', 1080, 1920, 1350],
  ['wider than any wall', 10800, 1080, 5760],
])('a screen %s has the stage in its middle', (_, width, height, stage) => {
  const box = stageBox({ width, height });
  expect(box.width).toBe(stage);
  expect(box.left * 2 + box.width * box.scale).toBeCloseTo(width);
  expect(box.top * 2 + 1080 * box.scale).toBeCloseTo(height);
});

test('a layout asked for stays within its own shapes', () => {
  expect(stageBox({ width: 1920, height: 1080 }, 'classic').width).toBe(1620);
  expect(stageBox({ width: 400, height: 300 }, 'wide').width).toBe(1620);
  expect(stageBox({ width: 0, height: 0 }).width).toBe(1350);
});
