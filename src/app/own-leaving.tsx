import { formatEventTime } from '../contract/format-event-time.ts';
import type { TemporalApi } from '../contract/temporal-api.ts';
import { correctedNowMs } from '../features/clock/corrected-now.ts';
import type { UnclosedStay } from '../features/day/unclosed-stay.ts';
import { ForgottenQuestion } from '../features/punch/forgotten-question.tsx';
import { leavingTimes } from '../features/punch/leaving-time.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useHoursTexts } from '../ui/texts/use-hours-texts.ts';

type Props = {
  stay: UnclosedStay;
  temporal: TemporalApi;
  timeZone: string;
  onState: (leftMs: number) => void;
  onClose: () => void;
};

/** On a person's own kiosk asks when they left on a day that they never clocked out on. */
export function OwnLeaving({ stay, temporal, timeZone, onState, onClose }: Props) {
  const { close } = useTexts();
  const { sayWhen } = useHoursTexts();
  const { cameInMs, goneByMs, lastLeftMs } = stay;
  const written = (ms: number) => formatEventTime(temporal, ms, timeZone);
  const last = { direction: 'in', instantMs: cameInMs, eventTime: written(cameInMs) } as const;
  const usual = lastLeftMs === undefined ? undefined : written(lastLeftMs).slice(11, 16);
  return (
    <Dialog open title={sayWhen} closeLabel={close} onClose={onClose}>
      <ForgottenQuestion
        last={last}
        times={leavingTimes(temporal, last, { nowMs: goneByMs, timeZone, usual })}
        temporal={temporal}
        timeZone={timeZone}
        today={written(correctedNowMs()).slice(0, 10)}
        comesIn={false}
        onAnswer={(leftMs) => {
          if (leftMs !== undefined) onState(leftMs);
          onClose();
        }}
      />
    </Dialog>
  );
}
