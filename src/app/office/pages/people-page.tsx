import { CardsForm } from '../../../features/office-cards/cards-form.tsx';
import { PersonProofs } from '../../../features/office-cards/person-proofs.tsx';
import { EnrolDevice } from '../../../features/office-enrol/enrol-device.tsx';
import { ImportPeople } from '../../../features/office-import/import-people.tsx';
import { PeopleBoard } from '../../../features/office-people/people-board.tsx';
import { peopleViewSearch } from '../../../features/office-people/people-view.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { goTo, useRoute } from '../../../ui/route.ts';
import { useOfficeKeepingTexts } from '../../../ui/texts/use-office-keeping-texts.ts';
import type { OfficePageProps } from '../office-page.ts';
import { hrefOf } from '../office-path.ts';

const LIST = hrefOf('people');
const IMPORT = hrefOf('people/import');
const CARDS = hrefOf('people/cards');

/** The company's people; below it the table that is brought in, and the cards. */
export function PeoplePage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  const { importing, cards, people, enrol } = useOfficeKeepingTexts();
  const { name, timeZone } = session.company;
  if (session.keptBy === 'here' && path === IMPORT) {
    return (
      <>
        <PageHead key={path} title={importing.title} note={importing.what} />
        <ImportPeople
          after={
            <>
              <LinkButton label={importing.toList} tone="primary" href={LIST} />
              <LinkButton label={people.printCards} href={CARDS} />
            </>
          }
        />
      </>
    );
  }
  if (session.keptBy === 'here' && path === CARDS) {
    return (
      <>
        <PageHead key={path} title={cards.title} note={cards.what} />
        <CardsForm company={name} />
      </>
    );
  }
  return (
    <PeopleBoard
      session={session}
      search={search}
      hrefs={{ importing: IMPORT, cards: CARDS }}
      onView={(view, how) => goTo(`${LIST}${peopleViewSearch(view)}`, how)}
      proofsOf={({ id }) => <PersonProofs personId={id} company={name} />}
      ownDeviceOf={({ id, displayName }) => (
        <>
          <p>{enrol.phoneWhat}</p>
          <EnrolDevice
            target={{ kind: 'personal', employeeId: id }}
            name={displayName}
            action={enrol.phoneMake}
            publicOrigin={session.publicOrigin}
            timeZone={timeZone}
          />
        </>
      )}
    />
  );
}
