import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { getOfficePeople } from '../../api/get-office-people.ts';
import type { OfficePerson } from '../../contract/office/office-person.ts';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { AddIcon, PeopleIcon, PrintIcon, UploadIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Paging } from '../../ui/paging.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import { PeopleFilter } from './people-filter.tsx';
import { PeopleTable } from './people-table.tsx';
import { PEOPLE_PER_PAGE, type PeopleView, readPeopleView } from './people-view.ts';
import { PersonDialog } from './person-dialog.tsx';

type Props = {
  session: OfficeSession;
  /** The part of the address that says whom it asks for. */
  search: string;
  /** Where tables are brought in, and where cards are printed. */
  hrefs: { readonly importing: string; readonly cards: string };
  /** `replace` leaves no step to go back to. */
  onView: (view: PeopleView, how?: 'replace') => void;
  proofsOf: (person: OfficePerson) => ReactNode;
  ownDeviceOf: (person: OfficePerson) => ReactNode;
};

/** The company's people, page by page, with what can be done about them. */
export function PeopleBoard({ session, search, hrefs, onView, proofsOf, ownDeviceOf }: Props) {
  const { close } = useTexts();
  const { office, common } = useOfficeTexts();
  const { people } = useOfficeKeepingTexts();
  const view = readPeopleView(search);
  const offset = (view.page - 1) * PEOPLE_PER_PAGE;
  const wish = {
    search: view.search,
    locationId: view.location,
    withLeft: view.withLeft,
    limit: PEOPLE_PER_PAGE,
    offset,
  };
  const found = useQuery({
    queryKey: [...OFFICE_KEYS.people, 'page', wish],
    queryFn: ({ signal }) => getOfficePeople(wish, signal),
    placeholderData: keepPreviousData,
  });
  const [open, setOpen] = useState<'new' | OfficePerson>();
  const [said, setSaid] = useState('');
  const shut = () => setOpen(undefined);
  const keeps = session.keptBy === 'here';
  const to = (page: number) => () => onView({ ...view, page });
  const add = (
    <TextButton label={people.add} icon={<AddIcon />} tone="primary" onPress={() => setOpen('new')} />
  );
  return (
    <>
      <PageHead title={office.pages.people}>
        {keeps && (
          <>
            {add}
            <LinkButton label={people.importTable} icon={<UploadIcon />} href={hrefs.importing} />
            <LinkButton label={people.printCards} icon={<PrintIcon />} href={hrefs.cards} />
          </>
        )}
      </PageHead>
      <PeopleFilter view={view} onView={onView} />
      <QueryState query={found}>
        {({ people: shown, total = shown.length }) => (
          <>
            {shown.length === 0 ? (
              <EmptyState icon={<PeopleIcon />} {...(isNarrowed(view) ? people.noMatch : people.empty)} />
            ) : (
              <PeopleTable
                people={shown}
                busy={found.isPlaceholderData}
                timeZone={session.company.timeZone}
                onOpen={keeps ? setOpen : undefined}
              />
            )}
            <Paging
              label={common.paging}
              shown={shown.length === 0 ? undefined : common.shown(offset + 1, offset + shown.length, total)}
              previous={{ label: common.previous, onPress: view.page > 1 ? to(view.page - 1) : undefined }}
              next={{
                label: common.next,
                onPress: offset + shown.length < total ? to(view.page + 1) : undefined,
              }}
            />
          </>
        )}
      </QueryState>
      <Announcer text={said} />
      <Dialog open={open === 'new'} title={people.addTitle} closeLabel={close} onClose={shut}>
        <p role="status">{said}</p>
        <NewPersonForm place={view.location} onAdded={(name) => setSaid(people.added(name))} />
      </Dialog>
      {open !== undefined && open !== 'new' && (
        <PersonDialog
          key={open.id}
          person={open}
          proofs={proofsOf(open)}
          ownDevice={ownDeviceOf(open)}
          onClose={shut}
          onDone={(sentence) => {
            setSaid(sentence);
            shut();
          }}
        />
      )}
    </>
  );
}

function isNarrowed({ search, location, page }: PeopleView): boolean {
  return search !== '' || location !== undefined || page > 1;
}
