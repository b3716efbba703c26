import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createOfflineState } from './offlineState';

const NOW = '2026-03-01T08:00:00.000Z';
const EARLIER = '2026-02-01T08:00:00.000Z';
const EARLIEST = '2026-01-01T08:00:00.000Z';

let state: ReturnType<typeof createOfflineState>;
beforeEach(() => {
  state = createOfflineState(() => NOW);
});
const shown = () => {
  const { isOffline, dataOf } = state.read();
  return { isOffline, dataOf };
};

describe('what the answers tell', () => {
  test('the network answered', () => {
    state.heard('reports.json', null);
    expect(shown()).toEqual({ isOffline: false, dataOf: null });
  });

  test('the oldest of the answers that were kept counts', () => {
    state.heard('catalogue.json', EARLIER);
    state.heard('reports.json', EARLIEST);
    state.heard('series/a.json', null);
    expect(shown()).toEqual({ isOffline: true, dataOf: EARLIEST });
  });

  test('once the network answered for each, it is there again', () => {
    state.heard('catalogue.json', EARLIER);
    state.heard('reports.json', EARLIEST);
    state.heard('reports.json', null);
    expect(shown()).toEqual({ isOffline: true, dataOf: EARLIER });
    state.heard('catalogue.json', null);
    expect(shown()).toEqual({ isOffline: false, dataOf: null });
  });
});

describe('what the browser tells', () => {
  test('cut off, the data is of the last answer of the network', () => {
    state.heard('reports.json', null);
    state.cut(true);
    expect(shown()).toEqual({ isOffline: true, dataOf: NOW });
    state.cut(false);
    expect(shown()).toEqual({ isOffline: false, dataOf: null });
  });

  test('cut off before any answer, the time is not known', () => {
    state.cut(true);
    expect(shown()).toEqual({ isOffline: true, dataOf: null });
  });

  test('that it is online again proves nothing while answers are the kept ones', () => {
    state.cut(true);
    state.heard('reports.json', EARLIER);
    state.cut(false);
    expect(shown()).toEqual({ isOffline: true, dataOf: EARLIER });
  });
});

test('listeners hear of changes only, until they stop', () => {
  const listener = vi.fn();
  const stop = state.watch(listener);
  state.heard('reports.json', null);
  expect(listener).not.toHaveBeenCalled();
  state.heard('reports.json', EARLIER);
  state.heard('reports.json', EARLIER);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  state.cut(true);
  state.show({ support: 'ready' });
  expect(listener).toHaveBeenCalledTimes(1);
});
