import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getOfficePunches } from '../../api/get-office-punches.ts';
import { punchesCsv } from '../../api/punches-csv.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { DownloadLink } from '../../ui/download-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddIcon, DownloadIcon, ListIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Paging } from '../../ui/paging.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { csvFormOf } from '../csv-form-of.ts';
import { dayInZone } from '../day-in-zone.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { useChosenPerson } from '../use-chosen-person.ts';
import { useMinute } from '../use-minute.ts';
import { usePageTrail } from '../use-page-trail.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { type CorrectionDraft, draftOf, newDraft } from './correction-draft.ts';
import { RecordFilter } from './record-filter.tsx';
import { RecordTable } from './record-table.tsx';
import { type RecordView, readRecordView } from './record-view.ts';

type Props = {
  session: OfficeSession;
  /** The part of the address that says what is asked for. */
  search: string;
  onView: (view: RecordView) => void;
};

/** What was recorded, as far as the address asks for it, with what was corrected beside it. */
export function RecordBoard({ session, search, onView }: Props) {
  const texts = useTexts();
  const work = useOfficeWorkTexts();
  const { office, common } = useOfficeTexts();
  const { record, correct } = work;
  const { timeZone } = session.company;
  const today = dayInZone(useMinute(), timeZone);
  const view = readRecordView(search, today);
  const { query, after } = view;
  const found = useQuery({
    queryKey: [...OFFICE_KEYS.record, query, after],
    queryFn: ({ signal }) => getOfficePunches(query, after, signal),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  const trail = usePageTrail();
  const { person, remember } = useChosenPerson(
    query.person,
    found.data?.punches.map((punch) => punch.person) ?? [],
  );
  const [draft, setDraft] = useState<CorrectionDraft>();
  const [said, setSaid] = useState('');
  const wording = { timeZone, work, texts };
  const ask = (wanted: RecordView['query']) => onView({ query: wanted, after: undefined });
  const mayCorrect = session.keptBy === 'here';
  return (
    <>
      <PageHead title={office.pages.record}>
        <DownloadLink
          label={record.csv}
          icon={<DownloadIcon />}
          href={punchesCsv(query, csvFormOf(texts.locale))}
        />
        {mayCorrect && (
          <TextButton
            label={correct.add}
            icon={<AddIcon />}
            onPress={() => setDraft(newDraft(query.to, query.location))}
          />
        )}
      </PageHead>
      <RecordFilter
        query={query}
        today={today}
        person={person}
        onQuery={ask}
        onPerson={(chosen) => {
          remember(chosen);
          ask({ ...query, person: chosen?.id });
        }}
      />
      <QueryState query={found}>
        {({ punches, next }) => (
          <>
            {punches.length === 0 ? (
              <EmptyState icon={<ListIcon />} title={record.empty.title} note={record.empty.note} />
            ) : (
              <RecordTable
                punches={punches}
                busy={found.isPlaceholderData}
                oneDay={query.from === query.to}
                wording={wording}
                onCorrect={mayCorrect ? (punch) => setDraft(draftOf(punch)) : undefined}
              />
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
                onPress:
                  next === null
                    ? undefined
                    : () => {
                        trail.note(next, after);
                        onView({ query, after: next });
                      },
              }}
            />
          </>
        )}
      </QueryState>
      <Announcer text={said} />
      <CorrectionDialog
        draft={draft}
        wording={wording}
        onClose={() => setDraft(undefined)}
        onWritten={() => {
          setDraft(undefined);
          setSaid(correct.written);
        }}
      />
    </>
  );
}
