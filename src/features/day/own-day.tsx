import type { ReactNode } from 'react';
import { DayPanel } from '../../ui/day-panel.tsx';
import { DayStrip } from '../../ui/day-strip.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { dayInZone } from '../day-in-zone.ts';
import { timeOf } from '../time-of.ts';
import { useNow } from '../use-now.ts';
import { standing as standingWords } from './describe-entry.ts';
import { SinceLine } from './since-line.tsx';
import type { Day } from './use-day.ts';

type Props = { day: Day; timeZone: string; children?: ReactNode };

const HOUR_MS = 3_600_000;

/** In or out since when, what else is to be said of the day, and today's punches, each with where it stands. */
export function OwnDay({ day, timeZone, children }: Props) {
  const texts = useTexts();
  const today = dayInZone(useNow(HOUR_MS), timeZone);
  const ofToday = day.entries.filter(({ eventTime }) => eventTime.startsWith(today));
  const items = ofToday.map((entry) => ({
    key: entry.key,
    text: texts.punch[entry.direction](timeOf(entry.eventTime, texts)),
    state: standingWords(entry, texts).state,
    struck: !entry.counts,
  }));
  return (
    <DayPanel note={items.length === 0 && day.complete ? texts.day.nothingYet : undefined}>
      {day.standing && <SinceLine standing={day.standing} timeZone={timeZone} />}
      {children}
      {items.length > 0 && <DayStrip label={texts.today} items={items} />}
    </DayPanel>
  );
}
