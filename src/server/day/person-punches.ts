import type { Store } from '../store/store-schema.ts';

type PunchRow = Awaited<ReturnType<typeof punchesOf>>[number];

/** A punch of a person as it stands after its last correction; what was recorded only stays as it was. */
export type PersonPunch = Omit<PunchRow, 'id' | 'marks' | 'review'> & {
  readonly counts: boolean;
  /** Whether somebody has yet to look at it. */
  readonly waits: boolean;
};

interface Held {
  readonly direction: PunchRow['direction'];
  readonly event_time: string;
  readonly instant_ms: number;
  readonly title: string;
}

/**
 * The punches of a person between two moments, in the order of their instants. What an administrator struck or said no
 * to is among them and does not count; what came from a revoked device and was refused is not.
 */
export async function personPunches(
  store: Store,
  personId: number,
  fromMs: number,
  toMs: number,
): Promise<readonly PersonPunch[]> {
  const corrections = await lastCorrections(store, personId);
  const recorded = await punchesOf(store, personId, { fromMs, toMs, also: [...corrections.keys()] });
  const punches = [
    ...recorded.map((row) => standing(row, corrections.get(row.id))),
    ...[...corrections].flatMap(([entry, holds]) => (holds && entry.startsWith('c:') ? [added(holds)] : [])),
  ];
  return punches
    .filter(({ instant_ms }) => instant_ms >= fromMs && instant_ms < toMs)
    .toSorted((one, other) => one.instant_ms - other.instant_ms);
}

function standing({ id: _id, review, ...row }: PunchRow, holds: Held | null | undefined): PersonPunch {
  const counts = row.quarantine !== 'waiting' && review !== 'no' && holds !== null;
  // How far it was from another place than it counts for says nothing.
  const isElsewhere = holds && holds.title !== row.title;
  return { ...row, ...holds, ...(isElsewhere && { latitude: null }), counts, waits: review === 'waiting' };
}

/** What an administrator added was seen by no device. */
function added(holds: Held): PersonPunch {
  return {
    ...holds,
    latitude: null,
    longitude: null,
    ip: null,
    kiosk: null,
    verdict: 'kept',
    quarantine: null,
    lat: '',
    lon: '',
    waits: false,
    counts: true,
  };
}

/** The last correction of each entry of the person, by the entry's id; null for one that was struck. */
async function lastCorrections(store: Store, personId: number): Promise<ReadonlyMap<string, Held | null>> {
  const rows = await store
    .selectFrom('punch_corrections')
    .leftJoin('locations', 'locations.id', 'punch_corrections.location_id')
    .select([
      'punch_corrections.id',
      'punch_id',
      'added_id',
      'direction',
      'event_time',
      'instant_ms',
      'title',
    ])
    .where('employee_id', '=', personId)
    .orderBy('punch_corrections.id')
    .execute();
  return new Map(
    rows.map(({ id, punch_id, added_id, direction, event_time, instant_ms, title }) => {
      const isStruck = direction === null || event_time === null || instant_ms === null || title === null;
      return [
        punch_id ?? `c:${added_id ?? id}`,
        isStruck ? null : { direction, event_time, instant_ms, title },
      ];
    }),
  );
}

function punchesOf(
  store: Store,
  personId: number,
  wanted: { readonly fromMs: number; readonly toMs: number; readonly also: readonly string[] },
) {
  const { fromMs, toMs, also } = wanted;
  return (
    store
      .selectFrom('punches')
      .innerJoin('locations', 'locations.id', 'punches.location_id')
      .select([
        'punches.id',
        'punches.direction',
        'punches.event_time',
        'punches.instant_ms',
        'punches.latitude',
        'punches.longitude',
        'punches.ip',
        'punches.kiosk',
        'punches.verdict',
        'punches.quarantine',
        'punches.review',
        'locations.title',
        'locations.lat',
        'locations.lon',
      ])
      .where('punches.employee_id', '=', personId)
      .where((punch) =>
        punch.or([
          punch.and([punch('punches.instant_ms', '>=', fromMs), punch('punches.instant_ms', '<', toMs)]),
          ...(also.length === 0 ? [] : [punch('punches.id', 'in', also)]),
        ]),
      )
      // Not by `is null`, which is a way into an index where nearly all of them lie.
      .where('punches.quarantine', 'is distinct from', 'refused')
      .orderBy('punches.instant_ms')
      .orderBy('punches.id')
      .execute()
  );
}
