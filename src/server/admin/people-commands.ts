import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import {
  type Call,
  type Command,
  given,
  requireId,
  requireText,
  requireWord,
  textOf,
  wholeOf,
} from './command.ts';
import { CommandError } from './command-error.ts';
import { textTable } from './text-table.ts';

const { people } = ADMIN_PATHS;
const peopleSchema = v.object({
  people: v.array(
    v.object({
      id: v.number(),
      displayName: v.string(),
      location: v.object({ id: v.number(), title: v.string() }),
      hasPin: v.boolean(),
      badges: v.array(v.number()),
      photo: v.nullable(v.string()),
      leftAtMs: v.nullable(v.number()),
    }),
  ),
});
const idSchema = v.object({ id: v.number() });
const pinSchema = v.object({ pin: v.string() });

/** What can be done about people. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  { name: 'people list', usage: '[--left]', options: { left: 'flag' }, run: list },
  {
    name: 'people add',
    usage: '--first NAME --last NAME [--middle NAME] --location ID',
    options: { first: 'text', last: 'text', middle: 'text', location: 'text' },
    run: add,
  },
  {
    name: 'people edit',
    usage: 'PERSON [--first NAME] [--last NAME] [--middle NAME]',
    options: { first: 'text', last: 'text', middle: 'text' },
    run: edit,
  },
  { name: 'people move', usage: 'PERSON --location ID', options: { location: 'text' }, run: move },
  { name: 'people leave', usage: 'PERSON', options: {}, run: leave },
  {
    name: 'people pin',
    usage: 'PERSON [--set DIGITS | --remove]',
    options: { set: 'text', remove: 'flag' },
    run: pin,
  },
  {
    name: 'people badge',
    usage: 'PERSON --content TEXT | --remove BADGE',
    options: { content: 'text', remove: 'text' },
    run: badge,
  },
  { name: 'people photo', usage: 'PERSON FILE | --remove', options: { remove: 'flag' }, run: photo },
];

async function list({ api, options }: Call): Promise<string> {
  const found = await api.get(peopleSchema, options.left ? `${people}?left` : people);
  return textTable(
    ['PERSON', 'NAME', 'LOCATION', 'PIN', 'BADGES', 'PHOTO', 'LEFT'],
    found.people.map((person) => [
      person.id,
      person.displayName,
      `${person.location.id} ${person.location.title}`,
      person.hasPin ? 'yes' : 'no',
      person.badges.join(', ') || null,
      person.photo === null ? 'no' : 'yes',
      person.leftAtMs === null ? null : new Date(person.leftAtMs).toISOString().slice(0, 10),
    ]),
  );
}

async function add(call: Call): Promise<string> {
  const locationId = wholeOf(call, 'location');
  if (locationId === undefined) throw new CommandError('Say --location.', 2);
  const person = {
    ...namesOf(call),
    firstName: requireText(call, 'first'),
    lastName: requireText(call, 'last'),
  };
  const { id } = await call.api.change(idSchema, 'POST', people, { ...person, locationId });
  return `Added person ${id}.`;
}

async function edit(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  await call.api.act('PATCH', `${people}/${id}`, namesOf(call));
  return `Changed person ${id}.`;
}

async function move(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  requireText(call, 'location');
  const locationId = wholeOf(call, 'location');
  await call.api.act('PATCH', `${people}/${id}`, { locationId });
  return `Person ${id} clocks at location ${locationId} from now on.`;
}

async function leave(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  await call.api.act('POST', `${people}/${id}/leave`);
  return `Person ${id} has left: their records stay, their devices and their account are let in no more.`;
}

async function pin(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  const path = `${people}/${id}/pin`;
  if (call.options.remove) {
    await call.api.act('DELETE', path);
    return `Person ${id} has no PIN any more.`;
  }
  const kept = await call.api.change(pinSchema, 'POST', path, given({ pin: textOf(call, 'set') }));
  return `The PIN of person ${id} is ${kept.pin}; it is not shown again.`;
}

async function badge(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  const path = `${people}/${id}/badges`;
  const remove = wholeOf(call, 'remove');
  if (remove !== undefined) {
    await call.api.act('DELETE', `${path}/${remove}`);
    return `Badge ${remove} of person ${id} is gone.`;
  }
  const added = await call.api.change(idSchema, 'POST', path, { content: requireText(call, 'content') });
  return `Added badge ${added.id} of person ${id}.`;
}

async function photo(call: Call): Promise<string> {
  const id = requireId(call, 'person');
  const path = `${people}/${id}/photo`;
  if (call.options.remove) {
    await call.api.act('DELETE', path);
    return `Person ${id} has no photo any more.`;
  }
  const bytes = await readPhoto(requireWord(call, 1, 'file'));
  await call.api.change(v.object({ photo: v.string() }), 'PUT', path, bytes);
  return `Person ${id} has a photo.`;
}

async function readPhoto(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new CommandError(`The file ${file} cannot be read.`, 2, cause);
  }
}

function namesOf(call: Call): Record<string, unknown> {
  return given({
    firstName: textOf(call, 'first'),
    lastName: textOf(call, 'last'),
    patronymic: textOf(call, 'middle'),
  });
}
