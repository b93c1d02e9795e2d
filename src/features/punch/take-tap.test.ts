import { describe, expect, test, vi } from 'vitest';
import type { DraftPunch, PunchPosition } from '../../outbox/punch-record.ts';
import { StorageFault } from '../../outbox/storage-fault.ts';
import { draftPunch } from '../../outbox/testing/example-punches.ts';
import type { Outcome } from './outcome.ts';
import { takeTap } from './take-tap.ts';
import { SESSION } from './testing/example-session.ts';

const FAR: PunchPosition = { latitude: 41.4, longitude: 69.24, accuracyMetres: 9, ageMs: 0 };
const STRICT = {
  ...SESSION,
  policy: { ...SESSION.policy, position: { ...SESSION.policy.position, outside: 'refuse' as const } },
};

/** What a tap is told to have come to on a device whose storage takes nothing. */
async function takeWithoutStorage(rule: typeof STRICT | typeof SESSION) {
  const draft = draftPunch();
  const told: Outcome[] = [];
  const puncher = {
    keep: vi.fn(() => Promise.reject(new StorageFault('full', 'no'))),
    unsaved: vi.fn(async (punch: DraftPunch) => ({ punch, position: FAR })),
  };
  const sender = await takeTap(draft, {
    puncher,
    rule,
    tell: (outcome) => told.push(outcome),
    onUnsavedChange: () => undefined,
  });
  return { sender, kinds: told.map(({ kind }) => kind), last: told.at(-1) };
}

describe('where the storage takes nothing', () => {
  test('a tap is sent from the page', async () => {
    const { sender, kinds } = await takeWithoutStorage(SESSION);
    expect(sender?.position).toEqual(FAR);
    expect(kinds).toEqual(['saving', 'unsaved', 'unsaved']);
  });

  test('a tap that the policy does not take is not sent, and says where it was and why', async () => {
    const { sender, kinds, last } = await takeWithoutStorage(STRICT);
    expect(sender).toBeUndefined();
    expect(kinds).toEqual(['saving', 'unsaved', 'turned-away']);
    expect(last).toMatchObject({ why: 'outside', position: FAR });
  });
});
