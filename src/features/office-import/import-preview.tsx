import { useState } from 'react';
import { Announcer } from '../../ui/announcer.tsx';
import { CellField } from '../../ui/cell-field.tsx';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Paging } from '../../ui/paging.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import type { ColumnRole } from './column-role.ts';
import type { Outcome, PreviewLine } from './preview-lines.ts';

type Props = {
  lines: readonly PreviewLine[];
  roles: readonly ColumnRole[];
  busy: boolean;
  onCell: (line: number, column: number, text: string) => void;
  onLeaveOut: (line: number) => void;
};

const PER_PAGE = 50;
/** So many lines are seen at a glance. */
const FEW = 10;
const OUTCOMES: readonly Outcome[] = ['fault', 'add', 'change', 'same'];
const TONES = { add: 'good', change: 'info', same: 'calm', fault: 'danger' } as const;

/** Every line of the table with what becomes of it; a cell that is wrong can be put right on the spot. */
export function ImportPreview({ lines, roles, busy, onCell, onLeaveOut }: Props) {
  const { importing } = useOfficeKeepingTexts();
  const { common } = useOfficeTexts();
  const [only, setOnly] = useState<Outcome>();
  const [asked, setAsked] = useState(1);
  const shown = only === undefined ? lines : lines.filter(({ outcome }) => outcome === only);
  const last = Math.max(1, Math.ceil(shown.length / PER_PAGE));
  const page = Math.min(asked, last);
  const rows = shown.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <>
      {lines.length > FEW && (
        <FilterBar label={importing.preview}>
          <SelectField
            label={importing.showOnly}
            value={only ?? ''}
            options={[
              { value: '', label: importing.all },
              ...OUTCOMES.map((outcome) => ({ value: outcome, label: importing.outcomes[outcome] })),
            ]}
            onChange={(value) => {
              setOnly(OUTCOMES.find((outcome) => outcome === value));
              setAsked(1);
            }}
          />
        </FilterBar>
      )}
      <DataTable
        label={importing.preview}
        columns={useColumns(roles, onCell, onLeaveOut)}
        rows={rows}
        keyOf={({ row }) => row.line}
        busy={busy}
      />
      <Announcer text={busy ? importing.checking : undefined} />
      <Paging
        label={common.paging}
        shown={
          shown.length <= PER_PAGE
            ? undefined
            : common.shown((page - 1) * PER_PAGE + 1, (page - 1) * PER_PAGE + rows.length, shown.length)
        }
        previous={{ label: common.previous, onPress: page > 1 ? () => setAsked(page - 1) : undefined }}
        next={{ label: common.next, onPress: page < last ? () => setAsked(page + 1) : undefined }}
      />
    </>
  );
}

function useColumns(
  roles: readonly ColumnRole[],
  onCell: Props['onCell'],
  onLeaveOut: Props['onLeaveOut'],
): readonly Column<PreviewLine>[] {
  const { importing } = useOfficeKeepingTexts();
  const cells = roles.flatMap((role, column): Column<PreviewLine>[] =>
    role === 'skip'
      ? []
      : [
          {
            key: role,
            title: importing.roles[role],
            cell: ({ row, faults }) => {
              const text = row.cells[column] ?? '';
              const fault = faults.get(column);
              if (fault === undefined) return text;
              return (
                <CellField
                  label={`${importing.roles[role]}, ${importing.line} ${row.line}`}
                  value={text}
                  error={importing.fault[fault]}
                  onSettle={(corrected) => onCell(row.line, column, corrected)}
                />
              );
            },
          },
        ],
  );
  return [
    { key: 'line', title: importing.line, look: 'head', cell: ({ row }) => `${importing.line} ${row.line}` },
    ...cells,
    {
      key: 'outcome',
      title: importing.outcome,
      cell: ({ outcome, changes, otherFaults }) => {
        if (outcome === undefined) return null;
        const notes = [
          ...(changes.length > 0 ? [importing.changed(fieldNames(changes, importing.roles))] : []),
          ...otherFaults.map(({ role, fault }) => `${importing.roles[role]}: ${importing.fault[fault]}`),
        ];
        return (
          <CellWords notes={notes}>
            <Tag tone={TONES[outcome]}>{importing.outcomes[outcome]}</Tag>
          </CellWords>
        );
      },
    },
    {
      key: 'leave-out',
      title: importing.outcomes.fault,
      untitled: true,
      look: 'end',
      cell: ({ row, outcome }) =>
        outcome === 'fault' && (
          <IconButton
            label={importing.leaveOut(row.line)}
            icon={<CloseIcon />}
            onPress={() => onLeaveOut(row.line)}
          />
        ),
    },
  ];
}

/** The server names fields by their keys, of which it may know more than the table has. */
function fieldNames(fields: readonly string[], roles: Readonly<Record<string, string>>): string {
  return fields.map((field) => roles[field] ?? field).join(', ');
}
