import { useState } from 'react';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useOfficeWorkTexts } from '../ui/texts/use-office-work-texts.ts';
import { type DayRange, daysBetween, QUICK_RANGES, quickRange, quickRangeOf } from './day-range.ts';

type Props = {
  range: DayRange;
  today: string;
  /** How many days may be asked for at once; undefined: any number. */
  mostDays?: number;
  onRange: (range: DayRange) => void;
};

/** While a year is typed it is a small one. */
const FIRST_DAY = '2000-01-01';
const OTHER = 'other';

/** Which days are asked for: those that are asked for again and again, or from one to another. */
export function RangeFields({ range, today, mostDays = Number.POSITIVE_INFINITY, onRange }: Props) {
  const { filter } = useOfficeWorkTexts().record;
  const [typed, setTyped] = useState<DayRange>();
  const quick = quickRangeOf(range, today);
  const [others, askOthers] = useState(quick === undefined);
  const free = others || quick === undefined;
  const { from, to } = typed ?? range;
  const given = from !== '' && to !== '';
  const fault = given ? faultOf({ from, to }) : undefined;
  const take = (wanted: DayRange) => {
    const whole = wanted.from >= FIRST_DAY && faultOf(wanted) === undefined;
    setTyped(whole ? undefined : wanted);
    if (whole) onRange(wanted);
  };
  return (
    <>
      <SelectField
        label={filter.quick}
        value={free ? OTHER : quick}
        options={[
          ...QUICK_RANGES.map((value) => ({ value, label: filter.range[value] })),
          { value: OTHER, label: filter.otherDays },
        ]}
        onChange={(value) => {
          const chosen = QUICK_RANGES.find((one) => one === value);
          askOthers(chosen === undefined);
          if (chosen) take(quickRange(chosen, today));
        }}
      />
      {free && (
        <>
          <DateField
            label={filter.from}
            value={from}
            error={fault}
            onChange={(day) => take({ from: day, to })}
          />
          <DateField label={filter.to} value={to} onChange={(day) => take({ from, to: day })} />
        </>
      )}
    </>
  );

  function faultOf(wanted: DayRange): string | undefined {
    if (wanted.from > wanted.to) return filter.wrongRange;
    return daysBetween(wanted.from, wanted.to) > mostDays ? filter.longRange(mostDays) : undefined;
  }
}
