import { describe, expect, test } from 'vitest';
import { receiptCode } from '../../contract/receipt-code.ts';
import type { PunchPosition, PunchRecord, TurnedAway } from '../../outbox/punch-record.ts';
import {
  draftPunch,
  heldPunch,
  RECEIPT,
  refusedPunch,
  sendingPunch,
  sentPunch,
  waitingPunch,
} from '../../outbox/testing/example-punches.ts';
import { en as EN } from '../../ui/texts/en.ts';
import { LANGUAGES } from '../../ui/texts/languages.ts';
import { describeOutcome, type OutcomeWords } from './describe-outcome.ts';
import type { Outcome } from './outcome.ts';
import { SESSION } from './testing/example-session.ts';
import type { UnsavedState } from './unsaved-punch.ts';
import { UnsavedPunch } from './unsaved-punch.ts';

const TODAY = '2026-11-20';
const kept = (record: PunchRecord): Outcome => ({ kind: 'kept', punch: { ...record, seq: 1 } });
const say = (outcome: Outcome, texts = EN, today = TODAY) => describeOutcome(outcome, SESSION, texts, today);

/** A punch that only the page holds, as it stands now. */
function unsaved(state: UnsavedState, position: PunchPosition = { none: 'denied' }): Outcome {
  const punch = draftPunch();
  const sender = new UnsavedPunch({ punch, position }, () => undefined);
  return { kind: 'unsaved', punch, sender: Object.defineProperty(sender, 'state', { value: state }) };
}

function turnedAway(why: TurnedAway): PunchRecord {
  const { nextAttemptMs: _, waitSetBy: __, ...frozen } = waitingPunch();
  return { ...frozen, state: 'undone', turnedAway: why };
}

const refusal = { status: 422, code: 8001, message: 'No such thing', errors: [] };
const OUTCOMES: readonly [string, Outcome, string, boolean][] = [
  ['being saved', { kind: 'saving', punch: draftPunch() }, 'saving', false],
  ['a draft', kept(draftPunch()), 'kept', true],
  ['waiting', kept(waitingPunch()), 'kept', true],
  ['turned away', kept(turnedAway('outside')), 'refused', false],
  ['waiting behind an obstacle', kept(waitingPunch({ obstacle: 'stranger' })), 'kept', true],
  ['on its way', kept(sendingPunch('me')), 'kept', true],
  ['recorded', kept(sentPunch()), 'recorded', true],
  ['refused', kept(refusedPunch()), 'refused', false],
  ['held for a sign-in', kept(heldPunch('sign-in')), 'sign-in', true],
  ['held for an update', kept(heldPunch('update')), 'problem', false],
  ['held for our fault', kept(heldPunch('key-mismatch')), 'problem', false],
  [
    'unsaved, before its position',
    { kind: 'unsaved', punch: draftPunch(), sender: undefined },
    'problem',
    false,
  ],
  ['unsaved and on its way', unsaved({ kind: 'sending' }), 'problem', false],
  ['unsaved and unreachable', unsaved({ kind: 'unreachable' }), 'problem', false],
  ['unsaved and recorded', unsaved({ kind: 'recorded', receipt: RECEIPT }), 'recorded', true],
  ['unsaved and refused', unsaved({ kind: 'refused', refusal }), 'refused', false],
  ['unsaved and held for a sign-in', unsaved({ kind: 'held', why: 'sign-in' }), 'problem', false],
  ['unsaved and held for an update', unsaved({ kind: 'held', why: 'update' }), 'problem', false],
];

describe.each(LANGUAGES)('in $name', ({ catalogue }) => {
  test.each(
    OUTCOMES,
  )('a punch that is %s is told as that, and as done only where it is', (_, outcome, tone, done) => {
    const said = say(outcome, catalogue);
    expect(said.tone).toBe(tone);
    expect(said.headline).toBe((done ? catalogue.done : catalogue.punch).in('09:00'));
    expect(said.state).not.toBe('');
    expect(said.facts.every(({ text }) => text.trim() !== '')).toBe(true);
    expect(said.place.radius).toContain(said.tone === 'recorded' ? '300' : '150');
    const settled = tone === 'recorded' || tone === 'saving';
    expect(said.reason === undefined || said.reason.trim() === '').toBe(settled);
  });

  test('the states that a person must tell apart have names of their own', () => {
    const names = new Set(OUTCOMES.map(([, outcome]) => say(outcome, catalogue).state));
    expect(names.size).toBe(9);
  });

  test.each([
    'denied',
    'unavailable',
    'timeout',
    'unsupported',
    'stale',
    'lost',
  ] as const)('a position that is missing because it is %s is said to be', (none) => {
    const said = say(kept(waitingPunch({ position: { none } })), catalogue);
    expect(unlabelled(said)).toEqual([catalogue.noPosition[none]]);
  });
});

describe('the place', () => {
  test('is the API’s own once it is recorded, and the last known before, which is said', () => {
    expect(say(kept(sentPunch())).place).toEqual({
      title: 'Второй этаж',
      radius: 'radius 300 m',
      note: undefined,
    });
    expect(say(kept(waitingPunch())).place).toEqual({
      title: 'Старый вход',
      radius: 'radius 150 m',
      note: 'as last known',
    });
    expect(say(unsaved({ kind: 'recorded', receipt: RECEIPT })).place.title).toBe('Второй этаж');
  });

  test('is told with how far away the device was, how sure that is, and how old where it is not fresh', () => {
    const at = (ageMs: number) => ({ latitude: 41.311081, longitude: 69.240562, accuracyMetres: 12, ageMs });
    const drawn = (ageMs: number) => say(kept(sentPunch({ position: at(ageMs) }))).drawn;
    const metres = { distanceMetres: 0, accuracyMetres: 12, radiusMetres: 300 };
    expect(drawn(30_000)).toEqual({ ...metres, caption: '0 m from the centre, accurate to ±12 m' });
    expect(drawn(31_000)?.caption).toBe('0 m from the centre, accurate to ±12 m, position 31 s old');
  });

  test('whose middle is not known is told with the accuracy alone', () => {
    const location = { ...RECEIPT.location, latitude: null };
    const position = { latitude: 1, longitude: 2, accuracyMetres: 7, ageMs: 0 };
    const said = say(kept(sentPunch({ receipt: { ...RECEIPT, location }, position })));
    expect(unlabelled(said)).toEqual(['accurate to ±7 m']);
  });

  test('is drawn with every result that has a position and a circle, in place of the words alone', () => {
    const position = { latitude: 41.311081, longitude: 69.240562, accuracyMetres: 12, ageMs: 0 };
    for (const outcome of [
      kept(waitingPunch({ position })),
      kept(sentPunch({ position })),
      unsaved({ kind: 'recorded', receipt: RECEIPT }, position),
      { kind: 'turned-away', punch: draftPunch(), why: 'outside', position } as const,
    ]) {
      const { drawn, facts } = say(outcome);
      expect(drawn).toMatchObject({ distanceMetres: 0, accuracyMetres: 12 });
      expect(facts.map(({ text }) => text)).not.toContain(drawn?.caption);
    }
    const noCircle = { ...RECEIPT, location: { ...RECEIPT.location, radiusMetres: 0 } };
    expect(say(kept(sentPunch({ position, receipt: noCircle }))).drawn).toBeUndefined();
  });

  test('is being looked for while it is not known', () => {
    expect(unlabelled(say({ kind: 'saving', punch: draftPunch() }))).toEqual([EN.locating]);
    expect(unlabelled(say(kept(draftPunch({ position: { none: 'denied' } }))))).toEqual([
      EN.noPosition.denied,
    ]);
  });
});

describe('the time', () => {
  test('is the recorded one once there is a receipt', () => {
    const receipt = { ...RECEIPT, eventTime: '2026-11-20 08:57:31' };
    expect(say(kept(sentPunch({ receipt }))).headline).toBe('Clocked in 08:57');
    expect(say(kept(sentPunch({ receipt, direction: 'out' }))).headline).toBe('Clocked out 08:57');
  });

  test('of another day comes with its day', () => {
    const day = say(kept(waitingPunch()), EN, '2026-11-21').facts[0]?.text;
    expect([day?.startsWith('Friday'), day?.endsWith('20 November 2026')]).toEqual([true, true]);
  });

  test.each([
    'unknown',
    'changed',
  ] as const)('that is %s is said to be the device’s own, until recorded', (trust) => {
    const clock = { trust, offsetMs: null, errorMs: null };
    expect(say(kept(waitingPunch({ clock }))).facts).toContainEqual({ text: EN.clockDoubtful });
    expect(say(kept(sentPunch({ clock }))).facts).not.toContainEqual({ text: EN.clockDoubtful });
  });
});

describe('a draft that its position may have turned away', () => {
  const position = { ...SESSION.policy.position, outside: 'refuse' as const };
  const strict = { ...SESSION, policy: { ...SESSION.policy, position } };
  const sayStrictly = (record: PunchRecord) => describeOutcome(kept(record), strict, EN, TODAY);

  test('is neither called kept nor done before that is known', () => {
    expect(sayStrictly(draftPunch())).toMatchObject({
      tone: 'saving',
      state: EN.state.checking,
      headline: 'Clock-in 09:00',
    });
  });

  test('is kept once it is taken', () => {
    expect(sayStrictly(draftPunch({ position: { none: 'denied' } })).tone).toBe('kept');
    expect(sayStrictly(waitingPunch()).tone).toBe('kept');
  });

  test.each([
    'inside',
    'unsure',
    'outside',
    'unknown',
  ] as const)('and was turned away as %s says so, and has its code', (why) => {
    const record = turnedAway(why);
    const said = sayStrictly(record);
    expect(said).toMatchObject({ state: EN.turnedAway.title, reason: EN.turnedAway[why], retry: false });
    expect(said.facts).toContainEqual({ label: EN.receiptCode, text: receiptCode(record.id) });
  });
});

describe('the reason', () => {
  const reasonFor = (code: number, field?: string) => {
    const errors = field ? [{ field, code: 8003, message: 'no' }] : [];
    return say(kept(refusedPunch({}, { code, errors, message: 'Their words' }))).reason;
  };

  test('of a refusal is in words for the person, else the server’s own', () => {
    expect(reasonFor(8001, 'location_id')).toBe(EN.refusal.unknownLocation);
    expect(reasonFor(8001, 'employee_id')).toBe(EN.refusal.unknownLocation);
    expect(reasonFor(8001, 'event_time')).toBe(EN.refusal.time);
    expect(reasonFor(7004)).toBe(EN.refusal.denied);
    expect(reasonFor(8006)).toBe(EN.refusal.denied);
    expect(reasonFor(8001, 'ip')).toBe('The server refused it: “Their words”. Ask your administrator.');
  });

  test('says what stands in the way of a kept punch, and that it goes by itself', () => {
    for (const obstacle of ['no-answer', 'stranger', 'busy', 'server-fault'] as const) {
      const { reason } = say(kept(waitingPunch({ obstacle })));
      expect(reason).toBe(`${EN.obstacle[obstacle]} ${EN.meaning.kept}`);
    }
  });

  test('only a refused punch that is kept can be tried again by hand', () => {
    const retries = OUTCOMES.filter(([, outcome]) => say(outcome).retry).map(([name]) => name);
    expect(retries).toEqual(['refused']);
  });
});

test('the code by which a person can ask for the punch later stands beside the rest', () => {
  const punch = sentPunch();
  const code = receiptCode(punch.id);
  expect(say(kept(punch)).facts).toContainEqual({ label: EN.receiptCode, text: code });
});

/** What is said of the place and the time, without the receipt code. */
function unlabelled({ facts }: OutcomeWords): string[] {
  return facts.flatMap(({ label, text }) => (label ? [] : [text]));
}
