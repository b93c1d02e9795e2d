import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import {
  type Call,
  type Command,
  given,
  requireId,
  requireText,
  textOf,
  wholeOf,
  yesOrNoOf,
} from './command.ts';
import { textTable } from './text-table.ts';

const { adminPin, locations, policy } = ADMIN_PATHS;
const locationsSchema = v.object({
  locations: v.array(
    v.object({
      id: v.number(),
      title: v.string(),
      lat: v.string(),
      lon: v.string(),
      radius: v.number(),
      address: v.nullable(v.string()),
      count_employees: v.number(),
      count_devices: v.number(),
    }),
  ),
});
const policySchema = v.object({
  version: v.number(),
  undoSeconds: v.number(),
  position: v.object({ inside: v.string(), unsure: v.string(), outside: v.string() }),
  identify: v.object({
    list: v.string(),
    pin: v.boolean(),
    badge: v.boolean(),
    camera: v.boolean(),
    nfc: v.boolean(),
  }),
  photos: v.boolean(),
});
const PLACE = { title: 'text', lat: 'text', lon: 'text', radius: 'text', address: 'text' } as const;

/** What can be done about locations, and about what is allowed there. */
export const PLACE_COMMANDS: readonly Command[] = [
  { name: 'locations list', usage: '', options: {}, run: list },
  {
    name: 'locations add',
    usage: '--title TEXT --lat DEGREES --lon DEGREES --radius METRES [--address TEXT]',
    options: PLACE,
    run: add,
  },
  {
    name: 'locations edit',
    usage: 'LOCATION [--title TEXT] [--lat DEGREES] [--lon DEGREES] [--radius METRES] [--address TEXT]',
    options: PLACE,
    run: edit,
  },
  { name: 'policy show', usage: '[--location ID]', options: { location: 'text' }, run: show },
  {
    name: 'policy set',
    usage:
      '[--location ID] [--admin-pin DIGITS|new|none] [--undo SECONDS] [--inside RULING] [--unsure RULING] [--outside RULING] [--list open|with-pin|hidden] [--pin YES] [--badge YES] [--camera YES] [--nfc YES] [--photos YES]   (RULING: allow, mark or refuse; YES: yes or no)',
    options: Object.fromEntries(
      [
        'location',
        'admin-pin',
        'undo',
        'inside',
        'unsure',
        'outside',
        'list',
        'pin',
        'badge',
        'camera',
        'nfc',
        'photos',
      ].map((name) => [name, 'text' as const]),
    ),
    run: set,
  },
  { name: 'policy reset', usage: '[--location ID]', options: { location: 'text' }, run: reset },
];

async function list({ api }: Call): Promise<string> {
  const found = await api.get(locationsSchema, locations);
  return textTable(
    ['LOCATION', 'TITLE', 'LATITUDE', 'LONGITUDE', 'RADIUS', 'PEOPLE', 'DEVICES', 'ADDRESS'],
    found.locations.map((place) => [
      place.id,
      place.title,
      place.lat,
      place.lon,
      `${place.radius} m`,
      place.count_employees,
      place.count_devices,
      place.address,
    ]),
  );
}

async function add(call: Call): Promise<string> {
  for (const name of ['title', 'lat', 'lon', 'radius']) requireText(call, name);
  const { id } = await call.api.change(v.object({ id: v.number() }), 'POST', locations, placeOf(call));
  return `Added location ${id}.`;
}

async function edit(call: Call): Promise<string> {
  const id = requireId(call, 'location');
  await call.api.act('PATCH', `${locations}/${id}`, placeOf(call));
  return `Changed location ${id}.`;
}

function placeOf(call: Call): Record<string, unknown> {
  return given({
    title: textOf(call, 'title'),
    lat: textOf(call, 'lat'),
    lon: textOf(call, 'lon'),
    radiusMetres: wholeOf(call, 'radius'),
    address: textOf(call, 'address'),
  });
}

async function show(call: Call): Promise<string> {
  return written(await call.api.get(policySchema, pathOf(call)));
}

async function set(call: Call): Promise<string> {
  const position = given({
    inside: textOf(call, 'inside'),
    unsure: textOf(call, 'unsure'),
    outside: textOf(call, 'outside'),
  });
  const ways = ['pin', 'badge', 'camera', 'nfc'].map((name) => [name, yesOrNoOf(call, name)]);
  const identify = given({ list: textOf(call, 'list'), ...Object.fromEntries(ways) });
  const changes = { undoSeconds: wholeOf(call, 'undo'), photos: yesOrNoOf(call, 'photos') };
  const body = { ...given(changes), position, identify };
  const said = await setAdminPin(call);
  return `${said}${written(await call.api.change(policySchema, 'PATCH', pathOf(call), body))}`;
}

/** Sets the PIN that opens the terminals' settings, where one was given; says what became of it. */
async function setAdminPin(call: Call): Promise<string> {
  const wanted = textOf(call, 'admin-pin');
  if (wanted === undefined) return '';
  const path = pathOf(call, adminPin);
  if (wanted === 'none') {
    await call.api.act('DELETE', path);
    return 'No PIN opens the settings of these terminals any more.\n\n';
  }
  const body = wanted === 'new' ? {} : { pin: wanted };
  const { pin } = await call.api.change(v.object({ pin: v.string() }), 'POST', path, body);
  return `The PIN that opens the settings of these terminals is ${pin}; it is not shown again.\n\n`;
}

async function reset(call: Call): Promise<string> {
  await call.api.act('DELETE', pathOf(call));
  return written(await call.api.get(policySchema, pathOf(call)));
}

function pathOf(call: Call, path: string = policy): string {
  const location = wholeOf(call, 'location');
  return location === undefined ? path : `${path}?location=${location}`;
}

function written({
  version,
  undoSeconds,
  position,
  identify,
  photos,
}: v.InferOutput<typeof policySchema>): string {
  const rows = Object.entries({ undo: `${undoSeconds} s`, ...position, ...identify, photos, version });
  const say = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : String(value));
  return textTable(
    ['RULE', 'IS'],
    rows.map(([name, value]) => [name, say(value)]),
  );
}
