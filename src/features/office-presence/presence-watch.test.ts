import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PresenceListener } from '../../api/open-presence-events.ts';
import { PresenceWatch } from './presence-watch.ts';

const CHANGE = { atMs: 5, people: [], places: [] };

let lines: { readonly listener: PresenceListener; readonly close: () => void }[];
let heard: string[];
let watch: PresenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  heard = [];
  watch = new PresenceWatch({
    open: (listener) => {
      const close = vi.fn();
      lines.push({ listener, close });
      return close;
    },
    onChange: ({ atMs }) => heard.push(`change of ${atMs}`),
    onGap: () => heard.push('gap'),
    onState: ({ kind }) => heard.push(kind),
  });
});

afterEach(() => {
  watch.end();
  vi.useRealTimers();
});

const line = () => {
  const last = lines.at(-1);
  if (!last) throw new Error('no line was opened');
  return last.listener;
};

describe('a watch of who is in', () => {
  test('asks how things stand each time that the server begins to listen, and passes on what changes', () => {
    line().onOpen();
    line().onChange(CHANGE);
    line().onLost(false);
    line().onOpen();
    expect(heard).toEqual(['live', 'gap', 'change of 5', 'lost', 'live', 'gap']);
    expect(lines).toHaveLength(1);
  });

  test('opens a line of its own where the browser gives up, later and later, and at once when told to hurry', () => {
    for (const waitMs of [1_000, 2_000, 4_000]) {
      const before = lines.length;
      line().onLost(true);
      vi.advanceTimersByTime(waitMs - 1);
      expect(lines).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(lines).toHaveLength(before + 1);
    }
    line().onLost(true);
    watch.hurry();
    expect(lines).toHaveLength(5);
    vi.advanceTimersByTime(30_000);
    expect(lines).toHaveLength(5);
  });

  test('tells once that the line is lost, and has somebody ask why each time that it is refused', () => {
    line().onOpen();
    for (let times = 0; times < 5; times += 1) {
      line().onLost(true);
      vi.advanceTimersByTime(30_000);
    }
    expect(heard).toEqual(['live', 'gap', 'lost', ...Array.from({ length: 5 }, () => 'gap')]);
  });

  test('takes a line on which nothing is heard for a dead one, and one with a beat for a living one', () => {
    line().onOpen();
    for (let beats = 0; beats < 4; beats += 1) {
      vi.advanceTimersByTime(30_000);
      line().onBeat();
    }
    expect(lines).toHaveLength(1);
    vi.advanceTimersByTime(45_000);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.close).toHaveBeenCalledOnce();
    expect(heard).toEqual(['live', 'gap', 'lost']);
  });

  test('leaves a living line alone when told to hurry, and everything when it ends', () => {
    line().onOpen();
    watch.hurry();
    watch.end();
    vi.advanceTimersByTime(120_000);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.close).toHaveBeenCalledOnce();
  });
});
