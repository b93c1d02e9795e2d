import { describe, expect, test } from 'vitest';
import type { PunchRecord } from '../../outbox/punch-record.ts';
import {
  draftPunch,
  heldPunch,
  refusedPunch,
  sendingPunch,
  sentPunch,
  waitingPunch,
} from '../../outbox/testing/example-punches.ts';
import { LANGUAGES } from '../../ui/texts/languages.ts';
import { describePunch } from './describe-punch.ts';

const PUNCHES: readonly [string, PunchRecord, string, boolean][] = [
  ['a draft', draftPunch(), 'kept', false],
  ['waiting', waitingPunch(), 'kept', false],
  ['on its way', sendingPunch('me'), 'saving', false],
  ['recorded', sentPunch(), 'recorded', false],
  ['refused', refusedPunch(), 'refused', true],
  ['held for a sign-in', heldPunch('sign-in'), 'sign-in', false],
  ['held for an update', heldPunch('update'), 'problem', false],
  ['held for our fault', heldPunch('key-mismatch'), 'problem', true],
];

describe.each(LANGUAGES)('in $name', ({ catalogue: texts }) => {
  const say = (punch: PunchRecord, principal: string | undefined = 'p-7') =>
    describePunch({ ...punch, seq: 1 }, principal, texts);

  test.each(
    PUNCHES,
  )('a punch that is %s has a state and, where a person can help, a way', (_, punch, tone, stuck) => {
    const said = say(punch);
    expect([said.state.tone, said.stuck]).toEqual([tone, stuck]);
    expect(said.state.label).not.toBe('');
  });

  test('one that cannot go on says why', () => {
    expect(say(heldPunch('sign-in')).reason).toBe(texts.meaning.signIn);
    expect(say(heldPunch('update')).reason).toBe(texts.meaning.update);
    expect(say(heldPunch('key-mismatch')).reason).toBe(texts.meaning.fault);
    expect(say(refusedPunch({}, { code: 7004 })).reason).toBe(texts.refusal.denied);
    expect(say(refusedPunch({}, { message: 'Oʻz soʻzi' })).reason).toContain('Oʻz soʻzi');
    expect(say(waitingPunch({ obstacle: 'busy' })).reason).toBe(texts.obstacle.busy);
    expect(say(waitingPunch()).reason).toBeUndefined();
  });

  test('what a person took back, gave up, or was turned away from has names of its own', () => {
    const { nextAttemptMs: _, waitSetBy: __, ...frozen } = waitingPunch();
    const undone = { ...frozen, state: 'undone' } as const;
    expect(say(undone).state.label).toBe(texts.state.takenBack);
    expect(say({ ...undone, reason: 'twice' })).toMatchObject({
      state: { label: texts.state.undone },
      reason: 'twice',
    });
    expect(say({ ...undone, turnedAway: 'unsure' })).toMatchObject({
      state: { label: texts.turnedAway.title },
      reason: texts.turnedAway.unsure,
    });
  });

  test('another person’s is said to be that person’s, also where nobody is enrolled', () => {
    for (const punch of [draftPunch(), waitingPunch(), sendingPunch('me'), heldPunch('sign-in')]) {
      expect(say(punch, 'p-8').reason).toBe(texts.ofAnother);
      expect(describePunch({ ...punch, seq: 1 }, undefined, texts).reason).toBe(texts.ofAnother);
    }
  });
});
