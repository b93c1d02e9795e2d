import fc from 'fast-check';
import { CANCELLING_REASONS, type WakeReason } from '../messages.ts';
import { type DeviceKind, PEOPLE, type Tap } from './model-device.ts';
import { TROUBLES, type Trouble } from './model-server.ts';

/** One thing that happens to a device, its network or its server. */
export type Move =
  | { readonly do: 'tap'; readonly tap: Tap }
  | { readonly do: 'network'; readonly up: boolean }
  | { readonly do: 'trouble'; readonly troubles: readonly Trouble[] }
  | { readonly do: 'crash'; readonly realm: 'page' | 'worker'; readonly steps: number }
  | { readonly do: 'sleep'; readonly realm: 'page' | 'worker'; readonly ms: number }
  | { readonly do: 'clock'; readonly jumpMs: number }
  | { readonly do: 'wake'; readonly realm: 'page' | 'worker'; readonly why: WakeReason }
  | { readonly do: 'sign-in'; readonly principal: string }
  | { readonly do: 'storage'; readonly realm: 'page' | 'worker'; readonly failures: number }
  /** The storage does so many more tasks and hangs then, for everybody. */
  | { readonly do: 'hang'; readonly tasks: number; readonly ms: number }
  | { readonly do: 'update' }
  | { readonly do: 'retry'; readonly forgiven: boolean }
  /** A person looks at the number on the screen. */
  | { readonly do: 'look' }
  | { readonly do: 'pass'; readonly ms: number };

/** A schedule: what happens, each with the time that passes after it, and what chance there is in between. */
export interface Schedule {
  readonly seed: number;
  readonly device: DeviceKind;
  readonly losesNews: boolean;
  readonly moves: readonly (readonly [Move, number])[];
}

const MINUTE_MS = 60_000;
const realm = fc.constantFrom('page' as const, 'worker' as const);
const REASONS: readonly WakeReason[] = ['start', 'heartbeat', 'tap', 'sync', 'fetch', ...CANCELLING_REASONS];

const tap: fc.Arbitrary<Move> = fc.record({
  do: fc.constant('tap' as const),
  tap: fc.record({
    person: fc.nat(PEOPLE.length - 1),
    direction: fc.constantFrom('in' as const, 'out' as const),
    fixAfterMs: fc.constantFrom(0, 40, 400, 2_900, 3_000, 9_000),
    undoMs: fc.constantFrom(0, 0, 5_000),
    undated: fc.constantFrom(false, false, false, true),
    unwanted: fc.constantFrom(false, false, false, false, false, true),
  }),
});

const other: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('network' as const), up: fc.boolean() }),
  fc.record({
    do: fc.constant('trouble' as const),
    troubles: fc.array(fc.constantFrom(...TROUBLES), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ do: fc.constant('crash' as const), realm, steps: fc.nat(25) }),
  fc.record({
    do: fc.constant('sleep' as const),
    realm,
    ms: fc.constantFrom(2_000, 20_000, 50_000, 5 * MINUTE_MS),
  }),
  fc.record({
    do: fc.constant('clock' as const),
    jumpMs: fc.constantFrom(-365 * 1_440, -120, -30, -1, 1, 30, 120, 365 * 1_440).map((m) => m * MINUTE_MS),
  }),
  fc.record({ do: fc.constant('wake' as const), realm, why: fc.constantFrom(...REASONS) }),
  fc.record({ do: fc.constant('sign-in' as const), principal: fc.constantFrom('p-1', 'p-2', 'p-3') }),
  fc.record({ do: fc.constant('storage' as const), realm, failures: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    do: fc.constant('hang' as const),
    tasks: fc.nat(60),
    ms: fc.constantFrom(1_000, 5_100, 12_000, 40_000),
  }),
  fc.record({ do: fc.constant('update' as const) }),
  fc.record({ do: fc.constant('retry' as const), forgiven: fc.boolean() }),
  fc.record({ do: fc.constant('look' as const) }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(6_000, MINUTE_MS, 12 * MINUTE_MS) }),
);

const pause = fc.oneof(fc.nat(30), fc.nat(700), fc.nat(8_000));

/** Any schedule of up to thirty moves, a third of them taps. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.nat(),
  device: fc.record({
    worker: fc.constantFrom(true, true, false),
    webLocks: fc.constantFrom(true, true, false),
  }),
  losesNews: fc.boolean(),
  moves: fc.array(fc.tuple(fc.oneof({ weight: 1, arbitrary: tap }, { weight: 2, arbitrary: other }), pause), {
    minLength: 1,
    maxLength: 30,
    size: 'max',
  }),
});
