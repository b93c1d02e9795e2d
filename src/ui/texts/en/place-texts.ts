import { metres } from '../metres.ts';
import type { PlaceTexts } from '../place-texts.ts';
import { locale } from './locale.ts';

/** The texts about places and positions, in English. */
export const placeTexts: PlaceTexts = {
  radius: (length) => `radius ${metres(locale, length)}`,
  lastKnown: 'as last known',
  distance: (length, accuracy) =>
    `${metres(locale, length)} from the centre, accurate to ±${metres(locale, accuracy)}`,
  accuracy: (accuracy) => `accurate to ±${metres(locale, accuracy)}`,
  positionAge: (seconds) => `position ${seconds} s old`,
  locating: 'Finding your position…',
  noPosition: {
    denied: 'Without a position: location access is not allowed in this browser.',
    unavailable: 'Without a position: the device could not find one.',
    timeout: 'Without a position: none was found within 3 seconds.',
    unsupported: 'Without a position: this browser has none.',
    stale: 'Without a position: only an old one was to be had.',
    lost: 'Without a position: none was found before the punch had to go out.',
  },
  allowPosition: 'Allow position',
  allowPositionWhy:
    'With each punch goes where the device was at that moment. It is not followed between punches.',
  turnedAway: {
    title: 'Not recorded',
    outside: 'You are outside this place. Punches count only here.',
    unsure:
      'The position is too vague to tell whether you are here. Go to a window or outside, and try again.',
    unknown: 'Without a position no punch counts here. Allow it, or go to a window, and try again.',
    inside: 'Punches from this place are not taken. Ask your administrator.',
  },
  marked: {
    outside: 'Outside this place: it is recorded and marked for a look.',
    unsure: 'Not surely at this place: it is recorded and marked for a look.',
    inside: 'It is recorded and marked for a look.',
  },
  picture: (distance, accuracy, radius) =>
    `${metres(locale, distance)} from the centre, give or take ${metres(locale, accuracy)}; the circle has ${metres(locale, radius)}`,
};
