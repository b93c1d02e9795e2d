import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { locate } from './locate.ts';

const NOW = Date.UTC(2026, 10, 20, 4);
const HERE = { latitude: 41.3, longitude: 69.2, accuracy: 12.5 };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

type Success = PositionCallback;
type Failure = (error: { code: number; PERMISSION_DENIED: 1; POSITION_UNAVAILABLE: 2; TIMEOUT: 3 }) => void;

/** A device that finds its position as the given function has it. */
function device(
  find: (found: (coords: object, timestamp?: number) => void, failed: (code: number) => void) => void,
) {
  const asked: (PositionOptions | undefined)[] = [];
  const geolocation = {
    getCurrentPosition(success: Success, failure: Failure, options?: PositionOptions) {
      asked.push(options);
      find(
        // A fix has more members than anybody reads here.
        (coords, timestamp = Date.now()) => success({ coords, timestamp } as GeolocationPosition),
        (code) => failure({ code, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }),
      );
    },
  };
  // Watching is never asked for.
  return { asked, geolocation: geolocation as unknown as Geolocation };
}

describe('a position', () => {
  test('is asked for fresh and exact, within the time there is', async () => {
    const { asked, geolocation } = device((found) => found(HERE));
    expect(await locate(geolocation, 3_000)).toEqual({
      latitude: 41.3,
      longitude: 69.2,
      accuracyMetres: 12.5,
      ageMs: 0,
    });
    expect(asked).toEqual([{ enableHighAccuracy: true, maximumAge: 0, timeout: 3_000 }]);
  });

  test.each([
    [NOW - 1_234.4, 1_234],
    [NOW - 300_000, 300_000],
    [NOW + 5_000, 0],
  ])('carries its age by its own time stamp', async (timestamp, ageMs) => {
    const { geolocation } = device((found) => found(HERE, timestamp));
    expect(await locate(geolocation, 3_000)).toMatchObject({ ageMs });
  });

  test('that is bad is still one, with its accuracy', async () => {
    const { geolocation } = device((found) => found({ ...HERE, accuracy: 4_000 }));
    expect(await locate(geolocation, 3_000)).toMatchObject({ accuracyMetres: 4_000 });
  });

  test('on the equator or the meridian alone is one', async () => {
    const { geolocation } = device((found) => found({ ...HERE, latitude: 0 }));
    expect(await locate(geolocation, 3_000)).toMatchObject({ latitude: 0, longitude: 69.2 });
  });
});

describe('no position', () => {
  test.each<[string, object, number, string]>([
    ['an old one is not passed off as new', HERE, NOW - 300_001, 'stale'],
    [
      '0,0 is what broken providers say for unknown',
      { ...HERE, latitude: 0, longitude: 0 },
      NOW,
      'unavailable',
    ],
    ['−0,0 as well', { ...HERE, latitude: -0, longitude: 0 }, NOW, 'unavailable'],
    ['a number that is none', { ...HERE, longitude: Number.NaN }, NOW, 'unavailable'],
    ['an accuracy that is none', { ...HERE, accuracy: Number.POSITIVE_INFINITY }, NOW, 'unavailable'],
  ])('%s', async (_, coords, timestamp, none) => {
    const { geolocation } = device((found) => found(coords, timestamp));
    expect(await locate(geolocation, 3_000)).toEqual({ none });
  });

  test.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [9, 'unavailable'],
  ])('the browser’s error %i is called %s', async (code, none) => {
    const { geolocation } = device((_, failed) => failed(code));
    expect(await locate(geolocation, 3_000)).toEqual({ none });
  });

  test('a browser without any says so at once', async () => {
    expect(await locate(undefined, 3_000)).toEqual({ none: 'unsupported' });
  });

  test('a browser that asks the person and waits is waited for no longer than there is time', async () => {
    const { geolocation } = device(() => undefined);
    const position = locate(geolocation, 3_000);
    const ended = vi.fn();
    void position.then(ended);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await position).toEqual({ none: 'timeout' });
  });

  test('a fix that comes after the time is not taken back into the punch', async () => {
    let late: () => void = () => undefined;
    const { geolocation } = device((found) => {
      late = () => found(HERE);
    });
    const position = locate(geolocation, 3_000);
    await vi.advanceTimersByTimeAsync(3_000);
    late();
    expect(await position).toEqual({ none: 'timeout' });
  });

  test('a page that slept takes no fix of the place where it woke', async () => {
    const { geolocation } = device((found) => {
      vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
      found(HERE);
    });
    expect(await locate(geolocation, 3_000)).toEqual({ none: 'timeout' });
    vi.restoreAllMocks();
  });
});
