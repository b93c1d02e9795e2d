import { describe, expect, test } from 'vitest';
import {
  atPosition,
  draftOf,
  NEW_PLACE,
  type PlaceDraft,
  placeFaults,
  placeOf,
  withDegrees,
} from './place-draft.ts';

const DRAFT: PlaceDraft = { title: ' Склад ', lat: '41.2938', lon: '69.246', radius: '300', address: ' ' };

test('a draft becomes a place, with its degrees as they were typed', () => {
  expect(placeOf(DRAFT)).toEqual({
    title: 'Склад',
    lat: '41.2938',
    lon: '69.246',
    radiusMetres: 300,
    address: null,
  });
  expect(placeFaults(DRAFT)).toEqual([]);
});

test('a place that is there becomes a draft, and the same place again', () => {
  const body = { id: 1, title: 'A', lat: '41.3', lon: '69.2', radius: 0, address: 'Main street' };
  const { id: _, radius, ...rest } = body;
  expect(placeOf(draftOf({ ...body, count_employees: 1, count_devices: 0 }))).toEqual({
    ...rest,
    radiusMetres: radius,
  });
});

describe('degrees', () => {
  test.each([
    ['41.2938, 69.2460', '41.2938', '69.2460'],
    ['41.2938 69.2460', '41.2938', '69.2460'],
    ['41,2938; 69,2460', '41.2938', '69.2460'],
    ['41,2938 69,2460', '41.2938', '69.2460'],
    ['-33.86,151.2', '-33.86', '151.2'],
    ['41.2938°, 69.2460°', '41.2938', '69.2460'],
  ])('that were pasted as a pair fill both fields: %s', (typed, lat, lon) => {
    expect(withDegrees(NEW_PLACE, 'lon', typed)).toMatchObject({ lat, lon });
  });

  test.each(['41.2', '41,2938', '-7', 'x'])('that are one number stay in their field: %s', (typed) => {
    expect(withDegrees(NEW_PLACE, 'lat', typed)).toEqual({ ...NEW_PLACE, lat: typed });
  });

  test('with a comma are degrees all the same', () => {
    expect(placeOf({ ...DRAFT, lat: '41,29', lon: '−69,2' })).toMatchObject({ lat: '41.29', lon: '-69.2' });
  });

  test.each(['', 'x', '90.01', '91', '1e1', '41.29.3', '--4'])('that are none are a fault: "%s"', (lat) => {
    expect(placeFaults({ ...DRAFT, lat })).toEqual(['latitude']);
    expect(placeOf({ ...DRAFT, lat })).toBeUndefined();
  });

  test('of longitude go twice as far', () => {
    expect(placeFaults({ ...DRAFT, lon: '180' })).toEqual([]);
    expect(placeFaults({ ...DRAFT, lon: '180.1' })).toEqual(['longitude']);
  });

  test('of a device are taken to the decimetre', () => {
    const here = atPosition(DRAFT, { latitude: 41.29382741, longitude: 69.2 });
    expect(here).toMatchObject({ lat: '41.293827', lon: '69.2' });
  });
});

test.each(['', '-1', '1.5', '100001', 'x'])('a radius that is none is a fault: "%s"', (radius) => {
  expect(placeFaults({ ...DRAFT, radius })).toEqual(['radius']);
});

test('a radius may be parted as people write thousands', () => {
  expect(placeOf({ ...DRAFT, radius: '1 500' })).toMatchObject({ radiusMetres: 1500 });
});

test('a place without a name is a fault', () => {
  expect(placeFaults({ ...DRAFT, title: '  ' })).toEqual(['title']);
});
