import type { RecordQuery } from '../../api/record-query.ts';
import { REVIEW_STATES } from '../../contract/office/office-punch.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { TickBox } from '../../ui/tick-box.tsx';
import { type ChosenPerson, PersonField } from '../person-field.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { RangeFields } from '../range-fields.tsx';

type Props = {
  query: RecordQuery;
  today: string;
  /** Whose punches are asked for, where somebody's are. */
  person: ChosenPerson | undefined;
  onQuery: (query: RecordQuery) => void;
  onPerson: (person: ChosenPerson | undefined) => void;
};

const ANY = 'any';

/** Narrows the record to days, a person, a place, and what is odd about an entry. */
export function RecordFilter({ query, today, person, onQuery, onPerson }: Props) {
  const { common } = useOfficeTexts();
  const { filter } = useOfficeWorkTexts().record;
  return (
    <FilterBar label={common.filter}>
      <RangeFields range={query} today={today} onRange={(range) => onQuery({ ...query, ...range })} />
      <PersonField label={filter.person} chosen={person} placeholder={filter.anybody} onChoose={onPerson} />
      <PlaceSelect
        label={filter.place}
        place={query.location}
        everywhere={filter.anywhere}
        onChoose={(location) => onQuery({ ...query, location })}
      />
      <SelectField
        label={filter.review}
        value={query.review ?? ANY}
        options={[ANY, ...REVIEW_STATES].map((value) => ({
          value,
          label: filter.states[REVIEW_STATES.find((state) => state === value) ?? ANY],
        }))}
        onChange={(value) => onQuery({ ...query, review: REVIEW_STATES.find((state) => state === value) })}
      />
      <TickBox
        label={filter.keptOnly}
        on={query.keptOnly === true}
        onChange={(keptOnly) => onQuery({ ...query, keptOnly })}
      />
    </FilterBar>
  );
}
