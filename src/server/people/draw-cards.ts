import { type KeyObject, randomInt } from 'node:crypto';
import { ERROR_CODE } from '../../contract/error-code.ts';
import type { CardsRequest, PersonCards } from '../../contract/office/person-cards.ts';
import type { Administration } from '../administration/administer.ts';
import { displayNameOf } from '../store/display-name-of.ts';
import { inChunks } from '../store/in-chunks.ts';
import type { Store } from '../store/store-schema.ts';
import { ValidationError } from '../validation-error.ts';
import { addBadges, keepPins } from './keep-many-proofs.ts';
import { newPins } from './new-pin.ts';

const HALF_DIGITS = 10;

interface CardPerson {
  readonly id: number;
  readonly displayName: string;
  readonly hasPin: boolean;
  readonly hasBadge: boolean;
}

/**
 * Draws PINs and QR badges for people, in the order in which they are asked for. Whoever gets another badge loses those
 * that were drawn here before. Throws a `ValidationError` on `personIds` for anybody who does not work at the company.
 */
export async function drawCards(
  administration: Administration,
  secretKey: KeyObject,
  wish: CardsRequest,
): Promise<PersonCards> {
  const { tx, companyId, note } = administration;
  const people = await peopleOf(tx, companyId, [...new Set(wish.personIds)]);
  const pins = await drawPins(
    administration,
    secretKey,
    people.filter(({ hasPin }) => isWanted(wish.pins, hasPin)),
  );
  const badges = await drawBadges(
    administration,
    secretKey,
    people.filter(({ hasBadge }) => isWanted(wish.badges, hasBadge)),
  );
  await note('people.cards', { pins: [...pins.keys()], badges: [...badges.keys()] });
  return {
    cards: people.map(({ id, displayName }) => ({
      person: { id, displayName },
      pin: pins.get(id) ?? null,
      badge: badges.get(id) ?? null,
    })),
  };
}

function isWanted(whose: CardsRequest['pins'], has: boolean): boolean {
  return whose === 'all' || (whose === 'missing' && !has);
}

async function drawPins(
  { tx, companyId }: Administration,
  secretKey: KeyObject,
  people: readonly CardPerson[],
): Promise<ReadonlyMap<number, string>> {
  if (people.length === 0) return new Map();
  const drawn = await newPins(tx, secretKey, companyId, people.length);
  const pins = people.flatMap(({ id }, at) => (drawn[at] ? [{ personId: id, content: drawn[at] }] : []));
  await keepPins(tx, secretKey, pins);
  return new Map(pins.map(({ personId, content }) => [personId, content]));
}

async function drawBadges(
  { tx, nowMs }: Administration,
  secretKey: KeyObject,
  people: readonly CardPerson[],
): Promise<ReadonlyMap<number, string>> {
  const badges = people.map(({ id }) => ({ personId: id, content: newBadge() }));
  await inChunks(people, (chunk) =>
    tx
      .deleteFrom('badges')
      .where('drawn', '=', 1)
      .where(
        'employee_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute(),
  );
  await addBadges(tx, secretKey, badges, { drawn: true, nowMs });
  return new Map(badges.map(({ personId, content }) => [personId, content]));
}

/** Twenty digits: a reader that types like a keyboard types them alike in every layout, and nobody guesses them. */
function newBadge(): string {
  const half = () => String(randomInt(10 ** HALF_DIGITS)).padStart(HALF_DIGITS, '0');
  return `${half()}${half()}`;
}

async function peopleOf(
  tx: Store,
  companyId: number,
  ids: readonly number[],
): Promise<readonly CardPerson[]> {
  const known = new Map<number, CardPerson>();
  await inChunks(ids, async (chunk) => {
    const rows = await tx
      .selectFrom('employees')
      .innerJoin('locations', 'locations.id', 'employees.location_id')
      .innerJoin('companies', 'companies.id', 'locations.company_id')
      .select(['employees.id', 'first_name', 'last_name', 'patronymic', 'pin', 'fiotype'])
      .select((person) =>
        person
          .selectFrom('badges')
          .select((badges) => badges.fn.countAll<number>().as('count'))
          .whereRef('badges.employee_id', '=', 'employees.id')
          .as('badges'),
      )
      .where('employees.id', 'in', chunk)
      .where('employees.left_at', 'is', null)
      .where('locations.company_id', '=', companyId)
      .execute();
    for (const row of rows) {
      const displayName = displayNameOf(row, row.fiotype);
      known.set(row.id, {
        id: row.id,
        displayName,
        hasPin: row.pin !== null,
        hasBadge: (row.badges ?? 0) > 0,
      });
    }
  });
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw nobody(unknown);
  return ids.flatMap((id) => known.get(id) ?? []);
}

function nobody(ids: readonly number[]): ValidationError {
  const message = `Nobody works here with the id ${ids.slice(0, 5).join(', ')}`;
  return new ValidationError([{ field: 'personIds', code: ERROR_CODE.fieldInvalid, message }]);
}
