import type { OfficeSession } from '../../contract/office/office-session.ts';
import type { Presence } from '../../contract/office/presence.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PeopleIcon, PrintIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PrintSheet } from '../../ui/print-sheet.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusSlot } from '../../ui/status-slot.tsx';
import { SummaryLine } from '../../ui/summary-line.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { QueryState } from '../query-state.tsx';
import { useMinute } from '../use-minute.ts';
import { whenWords } from '../when-words.ts';
import { Freshness } from './freshness.tsx';
import type { Wording } from './person-words.ts';
import { PresenceTable } from './presence-table.tsx';
import {
  knowledgeShown,
  type PresenceView,
  peopleAt,
  peopleShown,
  STANDINGS,
  standingOf,
} from './presence-view.ts';
import type { StreamState } from './presence-watch.ts';
import { RollCall } from './roll-call.tsx';
import { usePresence } from './use-presence.ts';

type Props = {
  company: OfficeSession['company'];
  view: PresenceView;
  onView: (view: PresenceView) => void;
};

/** Who is in, live, with how fresh the knowledge of it is, and a list for a roll call. */
export function PresenceBoard({ company, view, onView }: Props) {
  const { office } = useOfficeTexts();
  const { presence } = useOfficeWorkTexts();
  const { query, stream } = usePresence();
  return (
    <>
      <PageHead title={office.pages.presence}>
        <TextButton
          label={presence.rollCall.print}
          icon={<PrintIcon />}
          disabled={query.data === undefined}
          onPress={() => window.print()}
        />
      </PageHead>
      <QueryState query={query}>
        {(data) => <Board data={data} stream={stream} company={company} view={view} onView={onView} />}
      </QueryState>
    </>
  );
}

function Board({ data, stream, company, view, onView }: Props & { data: Presence; stream: StreamState }) {
  const texts = useTexts();
  const work = useOfficeWorkTexts();
  const { presence } = work;
  const { common } = useOfficeTexts();
  const nowMs = useMinute();
  const { timeZone } = company;
  const wording: Wording = { nowMs, timeZone, work, texts };
  const ofPlace = peopleAt(data.people, view.place);
  const inside = ofPlace.filter((one) => standingOf(one) === 'in');
  const shown = peopleShown(ofPlace, view, texts.locale);
  const places = knowledgeShown(data.places, view.place);
  const place = data.places.find(({ location }) => location.id === view.place)?.location.title;
  const lost = stream.kind === 'lost' ? presence.lost(timeWords(stream.sinceMs)) : undefined;
  if (data.people.length === 0) {
    return <EmptyState icon={<PeopleIcon />} title={presence.nobody.title} note={presence.nobody.note} />;
  }
  return (
    <>
      <StatusSlot>{lost && <Banner tone="danger">{lost}</Banner>}</StatusSlot>
      <Freshness places={places} wording={wording} />
      <FilterBar label={common.filter}>
        <SelectField
          label={presence.place}
          value={String(view.place ?? '')}
          options={[
            { value: '', label: presence.everywhere },
            ...data.places.map(({ location }) => ({ value: String(location.id), label: location.title })),
          ]}
          onChange={(id) => onView({ ...view, place: id === '' ? undefined : Number(id) })}
        />
        <SelectField
          label={presence.show}
          value={view.show}
          options={STANDINGS.map((value) => ({ value, label: presence.shown[value] }))}
          onChange={(value) => onView({ ...view, show: STANDINGS.find((one) => one === value) ?? 'in' })}
        />
        <TextField
          label={presence.search}
          kind="search"
          optional
          value={view.search}
          onChange={(search) => onView({ ...view, search })}
        />
      </FilterBar>
      <SummaryLine text={presence.counts(inside.length, ofPlace.length)} note={freshNote()}>
        {stream.kind !== 'lost' && (
          <Tag tone={stream.kind === 'live' ? 'good' : 'calm'}>{presence.stream[stream.kind]}</Tag>
        )}
      </SummaryLine>
      {shown.length === 0 ? (
        <EmptyState icon={<PeopleIcon />} title={presence.noMatch.title} note={presence.noMatch.note} />
      ) : (
        <PresenceTable people={shown} wording={wording} />
      )}
      <PrintSheet>
        {() => (
          <RollCall
            company={company.name}
            place={place}
            people={inside}
            places={places}
            wording={wording}
            lost={lost}
          />
        )}
      </PrintSheet>
    </>
  );

  function timeWords(instantMs: number): string {
    const today = eventTimeInZone(nowMs, timeZone).slice(0, 10);
    return whenWords(eventTimeInZone(instantMs, timeZone), today, work, texts);
  }

  function freshNote(): string | undefined {
    const fresh = places.every(({ silentSinceMs, waiting }) => silentSinceMs === null && waiting === 0);
    if (!fresh || lost) return undefined;
    return place === undefined ? presence.freshness.allFresh : presence.freshness.fresh(place);
  }
}
