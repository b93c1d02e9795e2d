import type { KeyObject } from 'node:crypto';
import type { ImportAnswer } from '../../contract/office/people-import.ts';
import type { Administration } from '../administration/administer.ts';
import { requireLocation } from '../administration/require-location.ts';
import { addBadges, type GivenProof, keepPins } from '../people/keep-many-proofs.ts';
import { addPeople } from './add-people.ts';
import { changePeople } from './change-people.ts';
import type { ImportTable } from './import-schema.ts';
import { knownCompany } from './known-company.ts';
import { type LinePlan, planImport, type WantedPerson } from './plan-import.ts';

type Planned<Outcome extends LinePlan['outcome']> = Extract<LinePlan, { readonly outcome: Outcome }>;

/**
 * Takes a table of people in, all of it or with a single fault none, and says what becomes of each line; only that
 * where a preview is wanted. Throws a `ValidationError` for a location that is not known.
 */
export async function takeIn(
  administration: Administration,
  secretKey: KeyObject,
  table: ImportTable,
): Promise<ImportAnswer> {
  const { tx, companyId } = administration;
  await requireLocation(tx, companyId, table.locationId);
  const plan = planImport(table, await knownCompany(tx, secretKey, companyId));
  const taken = !table.preview && plan.every(({ outcome }) => outcome !== 'fault');
  if (taken) await carryOut(administration, secretKey, plan);
  return { taken, counts: countsOf(plan), lines: plan.map(toldOf) };
}

async function carryOut(
  administration: Administration,
  secretKey: KeyObject,
  plan: readonly LinePlan[],
): Promise<void> {
  const { tx, nowMs, note } = administration;
  const added = plan.filter((one): one is Planned<'add'> => one.outcome === 'add');
  const changed = plan.filter((one): one is Planned<'change'> => one.outcome === 'change');
  const ids = await addPeople(
    administration,
    added.map(({ wanted }) => wanted),
  );
  await changePeople(administration, changed);
  const all: readonly (readonly [number, WantedPerson])[] = [
    ...[...ids].map(([wanted, id]) => [id, wanted] as const),
    ...changed.map(({ person, wanted }) => [person.id, wanted] as const),
  ];
  await keepPins(tx, secretKey, proofsOf(all, 'pin'));
  await addBadges(tx, secretKey, proofsOf(all, 'badge'), { drawn: false, nowMs });
  await note('people.import', {
    added: [...ids.values()],
    changed: changed.map(({ person, fields }) => ({ id: person.id, fields })),
  });
}

function proofsOf(all: readonly (readonly [number, WantedPerson])[], proof: 'pin' | 'badge'): GivenProof[] {
  return all.flatMap(([personId, wanted]) => {
    const content = wanted[proof];
    return content === undefined ? [] : [{ personId, content }];
  });
}

function countsOf(plan: readonly LinePlan[]): ImportAnswer['counts'] {
  const count = (outcome: LinePlan['outcome']) => plan.filter((one) => one.outcome === outcome).length;
  return { add: count('add'), change: count('change'), same: count('same'), fault: count('fault') };
}

function toldOf(plan: LinePlan): ImportAnswer['lines'][number] {
  const { line } = plan;
  switch (plan.outcome) {
    case 'add':
      return { line, outcome: 'add' };
    case 'change':
      return { line, outcome: 'change', personId: plan.person.id, fields: [...plan.fields] };
    case 'same':
      return { line, outcome: 'same', personId: plan.person.id };
    case 'fault':
      return { line, outcome: 'fault', faults: [...plan.faults] };
  }
}
