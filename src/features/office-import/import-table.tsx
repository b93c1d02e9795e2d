import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { postImport } from '../../api/post-import.ts';
import type { ImportAnswer, ImportRow } from '../../contract/office/people-import.ts';
import { Banner } from '../../ui/banner.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { Failure } from '../../ui/failure.tsx';
import { SummaryLine } from '../../ui/summary-line.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeCall } from '../office-call.ts';
import { officeFailure } from '../office-failure.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { PlaceSelect } from '../place-select.tsx';
import { useLocations } from '../use-locations.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { withCell, withoutLine, withRole } from './change-table.ts';
import { NAME_ROLES } from './column-role.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import { importRows } from './import-rows.ts';
import type { PeopleTable } from './open-table.ts';
import { previewLines } from './preview-lines.ts';

type Props = {
  opened: PeopleTable;
  /** Beside the button that takes it in. */
  also: ReactNode;
  onTaken: (counts: ImportAnswer['counts']) => void;
};

/** A table that is looked through: its columns, what would become of each line, and the button that takes it in. */
export function ImportTable({ opened, also, onTaken }: Props) {
  const texts = useOfficeTexts();
  const { importing } = useOfficeKeepingTexts();
  const places = useLocations();
  const [{ table, version }, setTable] = useState({ table: opened, version: 0 });
  const change = (changed: PeopleTable) => setTable({ table: changed, version: version + 1 });
  const [place, setPlace] = useState<number>();
  const locationId = place ?? places[0]?.id;
  const named = table.roles.some((role) => NAME_ROLES.includes(role));
  const rows = useMemo(() => importRows(table.rows, table.roles), [table]);
  const preview = usePreview(named && rows.length > 0 ? rows : undefined, locationId, version);
  const lines = useMemo(() => previewLines(table, preview.data), [table, preview.data]);
  const take = useOfficeAction(postImport, {
    changes: [OFFICE_KEYS.people, OFFICE_KEYS.locations, OFFICE_KEYS.presence],
    onDone: (answer) => {
      // Somebody else may have changed something since the preview.
      if (answer.taken) onTaken(answer.counts);
      else void preview.refetch();
    },
  });
  const counts = preview.data?.counts;
  const ready = counts?.fault === 0 && !preview.isFetching && locationId !== undefined;
  return (
    <>
      <ImportColumns table={table} onRole={(column, role) => change(withRole(table, column, role))} />
      {places.length > 1 && (
        <PlaceSelect
          label={table.roles.includes('location') ? importing.placeOfRest : importing.placeOfAll}
          place={locationId}
          onChoose={setPlace}
        />
      )}
      {!named && <Banner tone="warning">{importing.problem['no-name']}</Banner>}
      {preview.error && <Failure text={officeFailure(preview.error, texts)} />}
      {named && counts && (
        <SummaryLine
          text={
            counts.fault > 0
              ? importing.faults(counts.fault)
              : importing.counts(counts.add, counts.change, counts.same)
          }
          note={counts.fault > 0 ? importing.faultsWhat : undefined}
        />
      )}
      {named && (
        <ImportPreview
          lines={lines}
          roles={table.roles}
          busy={preview.isFetching}
          onCell={(line, column, text) => change(withCell(table, line, column, text))}
          onLeaveOut={(line) => change(withoutLine(table, line))}
        />
      )}
      <Failure text={take.failure} />
      <ButtonRow>
        <TextButton
          label={importing.take(rows.length)}
          tone="primary"
          busy={take.busy}
          disabled={!ready}
          onPress={() => locationId !== undefined && take.run({ rows, locationId, preview: false })}
        />
        {also}
      </ButtonRow>
    </>
  );
}

/** What the server says would become of the rows. */
function usePreview(rows: readonly ImportRow[] | undefined, locationId: number | undefined, version: number) {
  const call = useOfficeCall();
  return useQuery({
    // The rows are thousands: their number says as well that they are others.
    queryKey: ['office', 'import-preview', locationId, version],
    queryFn: () => call(() => postImport({ rows: rows ?? [], locationId: locationId ?? 0, preview: true })),
    enabled: rows !== undefined && locationId !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
