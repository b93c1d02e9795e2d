import type { Direction } from '../../src/contract/direction.ts';
import { type Random, randomOf } from './random.ts';

/** What can be done to punches between the browser and the server. */
export const NETWORK_FAULTS = [
  '500',
  '429',
  '401',
  'captive',
  'portal-403',
  'hang',
  'cut',
  'lose',
  'truncate',
  'drip',
] as const;

/** One thing that happens. */
export type Step =
  | { readonly do: 'tap'; readonly direction: Direction }
  | { readonly do: 'fault'; readonly fault: (typeof NETWORK_FAULTS)[number]; readonly times: number }
  | { readonly do: 'heal' }
  | { readonly do: 'offline' }
  | { readonly do: 'online' }
  | { readonly do: 'stop-worker' }
  | { readonly do: 'reload' }
  | { readonly do: 'hard-reload' }
  | { readonly do: 'close-tab' }
  | { readonly do: 'second-tab' }
  | { readonly do: 'kill-browser' }
  | { readonly do: 'kill-server' }
  | { readonly do: 'update-worker' }
  | { readonly do: 'pass-time'; readonly ms: number };

/** What happens in one run, and whether its browser has Background Sync. */
export interface Schedule {
  readonly seed: number;
  readonly backgroundSync: boolean;
  readonly steps: readonly Step[];
}

const SHORTEST = 6;
const LONGEST = 14;

/** The schedule of a seed; it always begins with a tap and is a third taps. */
export function scheduleOf(seed: number): Schedule {
  const random = randomOf(seed);
  const backgroundSync = random.below(3) > 0;
  const length = SHORTEST + random.below(LONGEST - SHORTEST + 1);
  const steps: Step[] = [tap(random)];
  while (steps.length < length) steps.push(stepOf(random));
  return { seed, backgroundSync, steps };
}

function stepOf(random: Random): Step {
  if (random.below(3) === 0) return tap(random);
  switch (random.below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { do: 'fault', fault: random.pick(NETWORK_FAULTS), times: 1 + random.below(3) };
    case 4:
    case 5:
      return { do: 'offline' };
    case 6:
      return { do: 'online' };
    case 7:
      return { do: 'heal' };
    case 8:
      return { do: 'stop-worker' };
    case 9:
      return { do: 'reload' };
    case 10:
      return { do: 'hard-reload' };
    case 11:
      return { do: random.pick(['close-tab', 'second-tab']) };
    case 12:
      return { do: 'kill-browser' };
    case 13:
      return { do: 'kill-server' };
    case 14:
      return { do: 'update-worker' };
    default:
      return { do: 'pass-time', ms: random.below(4_000) };
  }
}

function tap(random: Random): Step {
  return { do: 'tap', direction: random.pick(['in', 'out']) };
}
