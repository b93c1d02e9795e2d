import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getOfficeHours } from '../../api/get-office-hours.ts';
import { hoursCsv } from '../../api/hours-csv.ts';
import type { DayHours, OfficeHours } from '../../contract/office/office-hours.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { DownloadLink } from '../../ui/download-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { WaitingIcon } from '../../ui/icons.tsx';
import { DownloadIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Paging } from '../../ui/paging.tsx';
import { SummaryLine } from '../../ui/summary-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { csvFormOf } from '../csv-form-of.ts';
import { dayInZone } from '../day-in-zone.ts';
import { durationWords } from '../duration-words.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { PersonField } from '../person-field.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { QueryState } from '../query-state.tsx';
import { RangeFields } from '../range-fields.tsx';
import { useChosenPerson } from '../use-chosen-person.ts';
import { useMinute } from '../use-minute.ts';
import { usePageTrail } from '../use-page-trail.ts';
import { HoursTable } from './hours-table.tsx';
import { type HoursView, peopleOfPage, readHoursView } from './hours-view.ts';

type Props = {
  session: OfficeSession;
  /** The part of the address that says what is asked for. */
  search: string;
  onView: (view: HoursView) => void;
  punchesOf: (day: DayHours) => string;
};

/** The server counts no more at once. */
const LONGEST_DAYS = 366;

/** What people worked, day by day. */
export function HoursBoard({ session, search, onView, punchesOf }: Props) {
  const texts = useTexts();
  const { record, hours } = useOfficeWorkTexts();
  const { office, common } = useOfficeTexts();
  const today = dayInZone(useMinute(), session.company.timeZone);
  const { query, after } = readHoursView(search, today);
  const found = useQuery({
    queryKey: [...OFFICE_KEYS.hours, query, after],
    queryFn: ({ signal }) => getOfficeHours(query, { people: peopleOfPage(query), after }, signal),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  const trail = usePageTrail();
  const { person, remember } = useChosenPerson(query.person, found.data?.days.map((day) => day.person) ?? []);
  const ask = (wanted: HoursView['query']) => onView({ query: wanted, after: undefined });
  return (
    <>
      <PageHead title={office.pages.hours} note={hours.how}>
        <DownloadLink
          label={record.csv}
          icon={<DownloadIcon />}
          href={hoursCsv(query, csvFormOf(texts.locale))}
        />
      </PageHead>
      <FilterBar label={common.filter}>
        <RangeFields
          range={query}
          today={today}
          mostDays={LONGEST_DAYS}
          onRange={(range) => ask({ ...query, ...range })}
        />
        <PersonField
          label={record.filter.person}
          chosen={person}
          placeholder={record.filter.anybody}
          onChoose={(chosen) => {
            remember(chosen);
            ask({ ...query, person: chosen?.id });
          }}
        />
        <PlaceSelect
          label={record.filter.place}
          place={query.location}
          everywhere={record.filter.anywhere}
          onChoose={(location) => ask({ ...query, location })}
        />
      </FilterBar>
      <QueryState query={found}>
        {(page) => (
          <>
            {total(page) !== undefined && (
              <SummaryLine text={hours.total(durationWords(total(page) ?? 0, texts))} />
            )}
            {page.days.length === 0 ? (
              <EmptyState icon={<WaitingIcon />} title={hours.empty.title} note={hours.empty.note} />
            ) : (
              <HoursTable days={page.days} busy={found.isPlaceholderData} punchesOf={punchesOf} />
            )}
            <Paging
              label={common.paging}
              previous={{
                label: common.previous,
                onPress:
                  after === undefined ? undefined : () => onView({ query, after: trail.before(after) }),
              }}
              next={{
                label: common.next,
                onPress: page.next === null ? undefined : () => goOn(page.next),
              }}
            />
          </>
        )}
      </QueryState>
    </>
  );

  function goOn(next: string | null): void {
    if (next === null) return;
    trail.note(next, after);
    onView({ query, after: next });
  }

  /** Of one person, where all of it is in sight. */
  function total({ days, next }: OfficeHours): number | undefined {
    const whole = query.person !== undefined && after === undefined && next === null && days.length > 1;
    return whole ? days.reduce((sum, { workedMs }) => sum + workedMs, 0) : undefined;
  }
}
