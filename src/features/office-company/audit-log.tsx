import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getAudit } from '../../api/get-audit.ts';
import type { AuditEntry } from '../../contract/office/audit-page.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListIcon } from '../../ui/office-icons.tsx';
import { Paging } from '../../ui/paging.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { dayOf } from '../day-of.ts';
import { eventTimeInZone } from '../event-time-in-zone.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { QueryState } from '../query-state.tsx';
import { timeOf } from '../time-of.ts';
import { actOf } from './act-of.ts';

type Props = { timeZone: string };

/** What administrators did, page by page from the newest on. */
export function AuditLog({ timeZone }: Props) {
  const { audit } = useOfficeKeepingTexts();
  const texts = useTexts();
  // The way from the newest page to the one that is shown, by what each asks for.
  const [trail, setTrail] = useState<readonly number[]>([]);
  const before = trail.at(-1);
  const page = useQuery({
    queryKey: [...OFFICE_KEYS.audit, before],
    queryFn: ({ signal }) => getAudit(before, signal),
    placeholderData: keepPreviousData,
  });
  const columns: readonly Column<AuditEntry>[] = [
    {
      key: 'when',
      title: audit.when,
      cell: ({ doneAtMs }) => {
        const done = eventTimeInZone(doneAtMs, timeZone);
        return `${dayOf(done, texts, 'medium')}, ${timeOf(done, texts)}`;
      },
    },
    {
      key: 'did',
      title: audit.did,
      look: 'head',
      cell: ({ act, about }) => (
        <CellWords notes={about === null ? [] : [about]}>{actOf(act, audit.acts)}</CellWords>
      ),
    },
    { key: 'who', title: audit.who, cell: ({ account }) => account.email },
  ];
  return (
    <>
      <p>{audit.note}</p>
      <QueryState query={page}>
        {({ entries, before: next }) =>
          entries.length === 0 ? (
            <EmptyState icon={<ListIcon />} title={audit.empty} />
          ) : (
            <>
              <DataTable
                label={audit.title}
                columns={columns}
                rows={entries}
                keyOf={({ id }) => id}
                busy={page.isPlaceholderData}
              />
              <Paging
                label={audit.title}
                previous={{
                  label: audit.newer,
                  onPress: trail.length > 0 ? () => setTrail(trail.slice(0, -1)) : undefined,
                }}
                next={{
                  label: audit.older,
                  onPress: next === null ? undefined : () => setTrail([...trail, next]),
                }}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}
