import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DIRECTIONS, type Direction } from '../../contract/direction.ts';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { RosterPerson } from '../../contract/roster.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DoorInIcon, DoorOutIcon } from '../../ui/icons.tsx';
import { PersonCard } from '../../ui/person-card.tsx';
import { QuestionCard } from '../../ui/question-card.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { photoPath } from '../photo-path.ts';
import { describeStanding } from './describe-standing.ts';
import { ForgottenQuestion } from './forgotten-question.tsx';
import { type LastPunch, lastLeavingOf, lastPunchOf } from './last-punch.ts';
import { leavingTimes } from './leaving-time.ts';
import { likelyDirection } from './likely-direction.ts';
import { questionBefore, type TapQuestion } from './question-before.ts';
import type { Press } from './use-terminal-taps.ts';

type Props = {
  person: RosterPerson;
  temporal: TemporalApi;
  timeZone: string;
  onTap: (press: Press) => void;
  /** Called when something is asked before a tap is taken, with the tap that does not depend on the answer. */
  onQuestion: (press: Press | undefined) => void;
  onCancel: () => void;
  /** How long they have worked. */
  hours: ReactNode;
  /** What else an identified person can do. */
  children?: ReactNode;
};

const PATIENCE_MS = 500;

interface Standing {
  readonly last: LastPunch | undefined;
  readonly usual: string | undefined;
}

/** Who was identified, where they stand, and the two buttons; what has to be asked is asked before a tap is taken. */
export function TapPanel({
  person,
  temporal,
  timeZone,
  onTap,
  onQuestion,
  onCancel,
  hours,
  children,
}: Props) {
  const texts = useTexts();
  const terminal = useTerminalTexts();
  const id = useId();
  const [standing, setStanding] = useState<Standing>();
  const [question, setQuestion] = useState<TapQuestion & { readonly press: Press }>();
  // A finger that lands twice taps once, however late the screen changes.
  const done = useRef(false);
  useEffect(() => {
    let current = true;
    Promise.all([lastPunchOf(person), lastLeavingOf(person)]).then(([last, usual]) => {
      if (current) setStanding({ last, usual });
    });
    // A storage that hangs must not keep the buttons away.
    const timer = setTimeout(
      () => setStanding((known) => known ?? { last: person.last ?? undefined, usual: undefined }),
      PATIENCE_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [person]);

  const { instantMs } = thisPage().clock.now();
  const eventTime = formatEventTime(temporal, instantMs, timeZone);
  const today = eventTime.slice(0, 10);
  if (!standing) return undefined;
  const { last, usual } = standing;

  const take = (press: Press) => {
    if (done.current) return;
    done.current = true;
    onTap(press);
  };
  const press = (direction: Direction) => {
    const { clock } = thisPage();
    const pressedAt = clock.reading();
    const nowMs = clock.at(pressedAt).instantMs;
    const now = { instantMs: nowMs, eventTime: formatEventTime(temporal, nowMs, timeZone) };
    const asked = questionBefore(direction, last, now);
    if (!asked) return take({ direction });
    // A doubtful tap is made by its answer; when somebody left yesterday changes nothing about their coming in.
    const made = asked.kind === 'forgotten' ? { direction, pressedAt } : undefined;
    setQuestion({ ...asked, press: made ?? { direction } });
    onQuestion(made);
  };

  if (question?.kind === 'just-now') {
    const { press, secondsAgo } = question;
    return (
      <QuestionCard
        question={terminal.justNow[question.last.direction](secondsAgo)}
        answers={[
          { label: terminal.leaveIt, primary: true, onPress: onCancel },
          { label: terminal.allTheSame[press.direction], onPress: () => take(press) },
        ]}
      />
    );
  }
  if (question?.kind === 'forgotten') {
    return (
      <ForgottenQuestion
        last={question.last}
        times={leavingTimes(temporal, question.last, { nowMs: instantMs, timeZone, usual })}
        temporal={temporal}
        timeZone={timeZone}
        today={today}
        comesIn
        onAnswer={(leftMs) => take({ ...question.press, statedLeavingMs: leftMs })}
      />
    );
  }
  const likely = likelyDirection(last, instantMs);
  return (
    <>
      <PersonCard
        id={id}
        photo={person.photo ? photoPath(person.photo) : undefined}
        name={person.displayName}
        state={describeStanding(last, today, texts, terminal)}
        tone={last?.direction ?? 'none'}
        details={hours}
      >
        {children}
        <TextButton label={terminal.notMe} onPress={onCancel} />
      </PersonCard>
      <section className="terminal-screen__actions" aria-labelledby={id}>
        {DIRECTIONS.map((direction) => (
          <BigButton
            key={direction}
            tone={direction}
            label={direction === 'in' ? texts.clockIn : texts.clockOut}
            icon={direction === 'in' ? <DoorInIcon /> : <DoorOutIcon />}
            quiet={direction !== likely}
            initialFocus={direction === likely}
            onPress={() => press(direction)}
          />
        ))}
      </section>
    </>
  );
}
