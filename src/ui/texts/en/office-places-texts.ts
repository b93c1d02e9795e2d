import type { OfficePlacesTexts } from '../office-places-texts.ts';
import { plural } from '../plural.ts';
import { locale } from './locale.ts';

/** The texts of places and rules, in English. */
export const officePlacesTexts: OfficePlacesTexts = {
  places: {
    add: 'Add a place',
    search: 'Search',
    name: 'Name',
    address: 'Address',
    addressNote: 'Only to read; positions are judged by the coordinates.',
    position: 'Coordinates',
    latitude: 'Latitude',
    longitude: 'Longitude',
    degreesNote: 'In degrees. A pair copied from a map, like “41.2938, 69.2460”, fills both.',
    here: 'Take where I am now',
    hereWhy: 'The browser asks you once. The position goes to your own server and to nobody else.',
    hereFault: {
      denied:
        'The browser may not tell the position. Allow it in the settings of this page, or type the coordinates.',
      unavailable: 'The position cannot be found here. Type the coordinates.',
    },
    hereFound: (accuracy) => `Your position was taken, right to ±${accuracy}.`,
    radius: 'Radius in metres',
    radiusShort: 'Radius',
    radiusNote: 'Within it a punch counts as made here. Phones in a building are often off by 30 m or more.',
    noCircle: 'no circle',
    people: 'People',
    devices: 'Devices',
    all: 'All places',
    noPlace: 'There is no such place',
    fault: {
      title: 'Give the place a name.',
      latitude: 'Give degrees from −90 to 90, like 41.2938.',
      longitude: 'Give degrees from −180 to 180, like 69.2460.',
      radius: 'Give whole metres from 0 to 100,000. 0 means: no circle.',
    },
    empty: { title: 'No place yet', note: 'Add the first: people and tablets belong to a place.' },
    noMatch: { title: 'No place is called that', note: 'Change what you search for.' },
  },
  sketch: {
    circle: (radius) => `A circle of ${radius} around the place. North is up.`,
    none: 'No circle: positions are not judged here.',
    you: (distance, accuracy) => `This device is ${distance} from the middle, ±${accuracy}.`,
    others: 'Dashed circles: other places nearby.',
    yardsticks: { bus: 'A bus, to compare', pitch: 'A football pitch, to compare' },
  },
  policy: {
    company: 'Rules for every place',
    companyNote: 'They hold wherever a place has no rules of its own.',
    ofPlace: 'Rules of this place',
    byCompany: 'This place goes by the company’s rules.',
    own: 'This place has rules of its own.',
    makeOwn: 'Give it rules of its own',
    takeBack: 'Go by the company’s rules again',
    position: 'A punch by its position',
    where: { inside: 'Inside the circle', unsure: 'Cannot tell', outside: 'Outside the circle' },
    ruling: { allow: 'Record', mark: 'Record and review', refuse: 'Turn away' },
    terminals: 'On the tablets',
    list: 'List of names',
    lists: { open: 'Open to everybody', 'with-pin': 'A name takes its PIN', hidden: 'No list' },
    ways: { pin: 'PIN', badge: 'Badge at a reader', camera: 'QR badge at the camera', nfc: 'NFC badge' },
    photos: 'Photos of the people',
    undo: 'Time to take a tap back',
    undoNote: 'So long a tablet waits before it sends a punch.',
    undoSeconds: (seconds) =>
      seconds === 0 ? 'None' : plural(locale, seconds, { one: '# second', other: '# seconds' }),
    noWay: 'Nobody could clock in at a tablet: leave one way open.',
    saved: 'Saved. Tablets follow within a minute.',
  },
};
