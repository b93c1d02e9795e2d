import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPresenceEvents } from './open-presence-events.ts';

class StandInSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: StandInSource[] = [];
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    super();
    this.url = url;
    StandInSource.opened.push(this);
  }

  close(): void {
    this.readyState = StandInSource.CLOSED;
  }

  send(name: string, data?: unknown): void {
    this.dispatchEvent(Object.assign(new Event(name), { data }));
  }
}

beforeEach(() => {
  StandInSource.opened = [];
  vi.stubGlobal('EventSource', StandInSource);
});

afterEach(() => vi.unstubAllGlobals());

test('changes of who is in are heard one by one, and what is none is not', () => {
  const heard: unknown[] = [];
  const close = openPresenceEvents({
    onOpen: () => heard.push('open'),
    onChange: ({ atMs }) => heard.push(atMs),
    onBeat: () => heard.push('beat'),
    onLost: (final) => heard.push(final ? 'over' : 'lost'),
  });
  const [source] = StandInSource.opened;
  expect(source?.url).toBe('/kiosk/office/presence/events');
  source?.send('open');
  source?.send('beat', '');
  source?.send('change', JSON.stringify({ atMs: 5, people: [], places: [] }));
  for (const data of ['{', '{}', 'null', undefined]) source?.send('change', data);
  source?.send('error');
  expect(heard).toEqual(['open', 'beat', 'beat', 5, 'beat', 'beat', 'beat', 'beat', 'lost']);
  close();
  source?.send('error');
  expect(heard.at(-1)).toBe('over');
});
