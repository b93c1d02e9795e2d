import { useState } from 'react';
import { formatEventTime } from '../../contract/format-event-time.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import { QuestionCard } from '../../ui/question-card.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useTerminalTexts } from '../../ui/texts/use-terminal-texts.ts';
import { TimeStepper } from '../../ui/time-stepper.tsx';
import { dayOf } from '../day-of.ts';
import { timeOf } from '../time-of.ts';
import { dayBefore } from './day-before.ts';
import type { LastPunch } from './last-punch.ts';
import type { LeavingTimes } from './leaving-time.ts';

const MINUTE_MS = 60_000;
const STEPS = [-60, -15, 15, 60] as const;

type Props = {
  last: LastPunch;
  times: LeavingTimes;
  temporal: TemporalApi;
  timeZone: string;
  /** `Y-m-d` in the account's zone. */
  today: string;
  /** Whether it is asked of somebody who is coming in with it. */
  comesIn: boolean;
  /** Undefined: the person does not know. */
  onAnswer: (leftMs: number | undefined) => void;
};

/** Asks when somebody left who did not clock out on an earlier day. */
export function ForgottenQuestion({ last, times, temporal, timeZone, today, comesIn, onAnswer }: Props) {
  const texts = useTexts();
  const { forgotten } = useTerminalTexts();
  const [leftMs, setLeftMs] = useState(times.suggestedMs);
  const left = formatEventTime(temporal, leftMs, timeZone);
  const time = timeOf(left, texts);
  const [cameInDay, leftDay] = [last.eventTime.slice(0, 10), left.slice(0, 10)];
  const within = (ms: number) => Math.min(times.latestMs, Math.max(times.earliestMs, ms));
  const steps = STEPS.map((minutes) => {
    const nextMs = within(leftMs + minutes * MINUTE_MS);
    const length = Math.abs(minutes);
    return {
      sign: `${minutes < 0 ? '−' : '+'}${length === 60 ? '1:00' : `0:${length}`}`,
      label: minutes < 0 ? forgotten.earlier(length) : forgotten.later(length),
      disabled: nextMs === leftMs,
      onPress: () => setLeftMs(nextMs),
    };
  });
  return (
    <QuestionCard
      question={
        cameInDay === dayBefore(today)
          ? forgotten.yesterday
          : forgotten.day(dayOf(last.eventTime, texts, 'medium'))
      }
      note={[forgotten.ask, forgotten.what, ...(comesIn ? [forgotten.comesIn] : [])].join(' ')}
      answers={[
        { label: forgotten.state(time), primary: true, onPress: () => onAnswer(leftMs) },
        { label: forgotten.skip, onPress: () => onAnswer(undefined) },
      ]}
    >
      <TimeStepper
        time={time}
        day={leftDay === cameInDay ? undefined : dayOf(left, texts, 'medium')}
        steps={steps}
      />
    </QuestionCard>
  );
}
