import { useCallback, useRef, useState } from 'react';
import type { Method } from '../../contract/kiosk-claim.ts';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import { findPeople } from './find-people.ts';
import { RepeatFilter } from './repeat-filter.ts';
import type { Stage } from './stage.ts';
import type { PinPadGuard } from './use-pin-guard.ts';
import type { RosterKnowledge } from './use-roster.ts';

const LONGEST_PIN = 12;
/** A reader that reads twice, and a badge that lies on it. */
const READER_QUIET_MS = 2_000;
/** A badge that is still held into the camera's view. */
const CAMERA_QUIET_MS = 4_000;

/** How a badge's content came in. */
export type BadgeMethod = Extract<Method, 'badge' | 'camera' | 'nfc'>;

/** Knowing who stands before a terminal, and what a person can do towards it. */
export interface Identification {
  readonly stage: Stage;
  /** The PIN as far as it is typed. It is in no store and no message, and gone with the next step. */
  readonly digits: string;
  /** How many digits every PIN has; undefined where they differ and the OK key is needed. */
  readonly pinLength: number | undefined;
  /** Whether it is known whom a PIN could stand for. */
  readonly ready: boolean;
  /** Until a PIN is taken; undefined while that is not known, and none is. */
  readonly closedSeconds: number | undefined;
  readonly type: (digit: string) => void;
  readonly erase: () => void;
  readonly submit: () => void;
  /** What a badge holds; several contents where a card could mean either. */
  readonly read: (contents: readonly string[], method: BadgeMethod) => void;
  readonly showNames: () => void;
  readonly choose: (person: RosterPerson) => void;
  readonly reset: () => void;
}

const IDLE: Stage = { kind: 'idle' };

interface Shown {
  readonly stage: Stage;
  readonly digits: string;
}

const START: Shown = { stage: IDLE, digits: '' };

/** Identifies people by PIN, badge or name, with what the device holds and nothing else. */
export function useIdentification(
  policy: KioskPolicy,
  { kept, tagKey }: RosterKnowledge,
  { closedSeconds, wrongPin, isBurstOn }: PinPadGuard,
): Identification {
  const [{ stage, digits }, setShown] = useState(START);
  // Several keys may come before the first of them is drawn.
  const live = useRef(START);
  const [filters] = useState(() => ({
    badge: new RepeatFilter(READER_QUIET_MS),
    nfc: new RepeatFilter(READER_QUIET_MS),
    camera: new RepeatFilter(CAMERA_QUIET_MS),
  }));
  // A look-up that ends after somebody else began must not take the screen from them.
  const turn = useRef(0);
  const roster = kept?.roster;
  const pinLength = roster?.pinLength ?? undefined;

  const show = useCallback((change: Partial<Shown>) => {
    live.current = { ...live.current, ...change };
    setShown(live.current);
  }, []);
  const go = useCallback(
    (next: Stage) => {
      turn.current += 1;
      show({ stage: next, digits: '' });
    },
    [show],
  );
  const reset = useCallback(() => go(IDLE), [go]);

  const identified = (person: RosterPerson, method: Method) =>
    go({ kind: 'identified', person, method, pinBurst: method === 'pin' && isBurstOn() });

  const checkPin = async (pin: string) => {
    const asked = live.current.stage;
    show({ digits: '' });
    if (!roster || !tagKey) return;
    turn.current += 1;
    const mine = turn.current;
    const people = await findPeople(roster, tagKey, 'pin', pin);
    if (turn.current !== mine) return;
    if (asked.kind === 'name-pin') {
      if (people.some(({ id }) => id === asked.person.id)) return identified(asked.person, 'pin');
      wrongPin();
      return go({ ...asked, wrong: true });
    }
    const [first, ...others] = people;
    if (!first) {
      wrongPin();
      return go({ kind: 'idle', notice: 'unknown-pin' });
    }
    return others.length > 0 ? go({ kind: 'which', people, method: 'pin' }) : identified(first, 'pin');
  };

  const type = (digit: string) => {
    const at = live.current.stage.kind;
    const naming = at === 'name-pin';
    if (closedSeconds !== 0 || (!policy.identify.pin && !naming) || at === 'names') return;
    // Whoever types begins anew, whatever the one before left on the screen.
    if (!naming && live.current.stage !== IDLE) go(IDLE);
    const typed = live.current.digits + digit;
    if (typed.length === pinLength) return void checkPin(typed);
    show({ digits: typed.slice(0, LONGEST_PIN) });
  };

  const read = (contents: readonly string[], method: BadgeMethod) => {
    const [content = ''] = contents;
    if (!policy.identify[method] || !roster || !tagKey) return;
    if (!filters[method].isNew(content, performance.now())) return;
    const mine = turn.current;
    void Promise.all(contents.map((one) => findPeople(roster, tagKey, 'badge', one))).then((found) => {
      if (turn.current !== mine) return;
      const people = found.find((some) => some.length > 0) ?? [];
      const [first, ...others] = people;
      if (!first) return go({ kind: 'idle', notice: 'unknown-badge' });
      const now = live.current.stage;
      if (now.kind === 'identified' && now.person.id === first.id) return;
      if (others.length > 0) return go({ kind: 'which', people, method });
      identified(first, method);
    });
  };

  const choose = (person: RosterPerson) => {
    if (stage.kind === 'which') return identified(person, stage.method);
    if (policy.identify.list === 'with-pin') return go({ kind: 'name-pin', person });
    identified(person, 'list');
  };

  return {
    stage,
    digits,
    pinLength,
    ready: roster !== undefined && tagKey !== undefined,
    closedSeconds,
    type,
    erase: () => show({ digits: live.current.digits.slice(0, -1) }),
    submit: () => {
      const typed = live.current.digits;
      if (typed !== '' && closedSeconds === 0) void checkPin(typed);
    },
    read,
    showNames: () => go({ kind: 'names' }),
    choose,
    reset,
  };
}
