import { useState } from 'react';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useOfficeWorkTexts } from '../ui/texts/use-office-work-texts.ts';
import { type DayRange, QUICK_RANGES, quickRange, quickRangeOf } from './day-range.ts';

type Props = { range: DayRange; today: string; onRange: (range: DayRange) => void };

/** While a year is typed it is a small one. */
const FIRST_DAY = '2000-01-01';
const OTHER = 'other';

/** Which days are asked for: those that are asked for again and again, or from one to another. */
export function RangeFields({ range, today, onRange }: Props) {
  const { filter } = useOfficeWorkTexts().record;
  const [typed, setTyped] = useState<DayRange>();
  const quick = quickRangeOf(range, today);
  const [others, askOthers] = useState(quick === undefined);
  const free = others || quick === undefined;
  const { from, to } = typed ?? range;
  const wrong = from !== '' && to !== '' && from > to;
  const take = (wanted: DayRange) => {
    const whole = wanted.from >= FIRST_DAY && wanted.to >= wanted.from;
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
            error={wrong ? filter.wrongRange : undefined}
            onChange={(day) => take({ from: day, to })}
          />
          <DateField label={filter.to} value={to} onChange={(day) => take({ from, to: day })} />
        </>
      )}
    </>
  );
}
