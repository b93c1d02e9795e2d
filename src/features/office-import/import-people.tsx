import { type ReactNode, useState } from 'react';
import type { ImportAnswer } from '../../contract/office/people-import.ts';
import { Banner } from '../../ui/banner.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useLocations } from '../use-locations.ts';
import { ImportSource } from './import-source.tsx';
import { ImportTable } from './import-table.tsx';
import { type OpenedTable, openTable } from './open-table.ts';

type Props = {
  /** Stands below what came of it: where to go from there. */
  after?: ReactNode;
};

/** Brings in a table of people: asks for it, shows what would become of each line, and takes it in once all is right. */
export function ImportPeople({ after }: Props) {
  const { importing } = useOfficeKeepingTexts();
  const places = useLocations();
  const [opened, setOpened] = useState<OpenedTable>();
  const [taken, setTaken] = useState<ImportAnswer['counts']>();
  const anew = (
    <TextButton
      label={importing.anew}
      onPress={() => {
        setOpened(undefined);
        setTaken(undefined);
      }}
    />
  );
  if (taken) {
    return (
      <>
        <div role="status">
          <Banner tone="info">
            {taken.add + taken.change === 0
              ? importing.nothingNew
              : importing.done(taken.add, taken.change, taken.same)}
          </Banner>
        </div>
        <ButtonRow>
          {after}
          {anew}
        </ButtonRow>
      </>
    );
  }
  if (opened?.kind === 'table') {
    return <ImportTable opened={opened.table} also={anew} onTaken={setTaken} />;
  }
  const titles = places.map(({ title }) => title);
  return (
    <ImportSource
      problem={opened && problemOf(opened, importing)}
      onSource={(source) => setOpened(openTable(source, titles))}
    />
  );
}

function problemOf(
  opened: Exclude<OpenedTable, { kind: 'table' }>,
  importing: ReturnType<typeof useOfficeKeepingTexts>['importing'],
): string {
  return opened.kind === 'unclosed' ? importing.unclosed(opened.line) : importing.problem[opened.problem];
}
