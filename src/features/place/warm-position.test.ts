import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WarmPosition } from './warm-position.ts';

const NOW = Date.UTC(2026, 10, 20, 4);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

function device() {
  let watcher: PositionCallback | undefined;
  const asked = vi.fn<Geolocation['getCurrentPosition']>();
  const watched = vi.fn();
  const geolocation: Geolocation = {
    watchPosition(found) {
      watched();
      watcher = found;
      return 1;
    },
    clearWatch() {
      watcher = undefined;
    },
    getCurrentPosition: asked,
  };
  const fix = (ageMs = 0, latitude = 41.3): GeolocationPosition => {
    const coords = { latitude, longitude: latitude === 0 ? 0 : 69.2, accuracy: 12 };
    // Only what the page reads of a position; the real class cannot be made by hand.
    return { coords, timestamp: Date.now() - ageMs } as GeolocationPosition;
  };
  return { geolocation, asked, watched, fix, report: (position: GeolocationPosition) => watcher?.(position) };
}

describe('a position kept warm', () => {
  test('is there at once, with its age by its own timestamp, for thirty seconds', async () => {
    const { geolocation, asked, fix, report } = device();
    const warm = new WarmPosition(geolocation);
    warm.keep();
    report(fix(4_000));
    vi.setSystemTime(NOW + 26_000);
    expect(warm.fresh()).toEqual({ latitude: 41.3, longitude: 69.2, accuracyMetres: 12, ageMs: 30_000 });
    await expect(warm.locate(3_000)).resolves.toMatchObject({ ageMs: 30_000 });
    expect(asked).not.toHaveBeenCalled();
    vi.setSystemTime(NOW + 26_001);
    expect(warm.fresh()).toBeUndefined();
  });

  test('does not get younger when the clock is set back', () => {
    const { geolocation, fix, report } = device();
    const warm = new WarmPosition(geolocation);
    warm.keep();
    report(fix());
    vi.advanceTimersByTime(31_000);
    vi.setSystemTime(NOW - 3_600_000);
    expect(warm.fresh()).toBeUndefined();
  });

  test('is watched anew before it is old, where the device does not move', () => {
    const { geolocation, watched, fix, report } = device();
    const end = new WarmPosition(geolocation).keep();
    report(fix());
    vi.advanceTimersByTime(10_000);
    expect(watched).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(watched.mock.calls.length).toBeGreaterThan(1);
    end();
    watched.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(watched).not.toHaveBeenCalled();
  });

  test('that is not fresh is asked for with no watch beside the question, which would keep the answer back', async () => {
    const { geolocation, asked, watched, fix, report } = device();
    const warm = new WarmPosition(geolocation);
    warm.keep();
    asked.mockImplementation((found) => {
      report(fix(0, 1));
      found(fix());
    });
    await expect(warm.locate(3_000)).resolves.toMatchObject({ latitude: 41.3 });
    expect([warm.fresh(), watched.mock.calls.length]).toEqual([undefined, 2]);
  });

  test('that two want at once is one question, and both get its answer', async () => {
    const { geolocation, asked, fix } = device();
    const warm = new WarmPosition(geolocation);
    warm.keep();
    const both = [warm.locate(3_000), warm.locate(3_000)];
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mock.lastCall?.[0](fix());
    const found = await Promise.all(both);
    expect(found).toMatchObject([{ latitude: 41.3 }, { latitude: 41.3 }]);
    void warm.locate(3_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('is not waited for longer than was said, though an earlier question still is', async () => {
    const { geolocation } = device();
    const warm = new WarmPosition(geolocation);
    void warm.locate(60_000);
    const hurried = warm.locate(3_000);
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(hurried).resolves.toEqual({ none: 'timeout' });
  });

  test('is none where the provider says 0,0, and then the browser is asked', async () => {
    const { geolocation, asked, fix, report } = device();
    const warm = new WarmPosition(geolocation);
    warm.keep();
    report(fix(0, 0));
    expect(warm.fresh()).toBeUndefined();
    asked.mockImplementation((found) => found(fix()));
    await expect(warm.locate(3_000)).resolves.toMatchObject({ latitude: 41.3 });
  });

  test('is not to be had where there is no geolocation', async () => {
    const warm = new WarmPosition(undefined);
    warm.keep()();
    await expect(warm.locate(3_000)).resolves.toEqual({ none: 'unsupported' });
  });
});
