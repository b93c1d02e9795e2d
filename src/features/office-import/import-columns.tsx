import { FieldGroup } from '../../ui/field-group.tsx';
import { FieldPair } from '../../ui/field-pair.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { COLUMN_ROLES, type ColumnRole } from './column-role.ts';
import type { PeopleTable } from './open-table.ts';

type Props = { table: PeopleTable; onRole: (column: number, role: ColumnRole) => void };

/** What each column was taken for, to be put right. */
export function ImportColumns({ table, onRole }: Props) {
  const { importing } = useOfficeKeepingTexts();
  const options = COLUMN_ROLES.map((role) => ({ value: role, label: importing.roles[role] }));
  return (
    <FieldGroup label={importing.columns} note={importing.columnsNote}>
      <FieldPair>
        {columnsOf(table).map(({ number, example, role }) => (
          <SelectField
            key={number}
            label={importing.column(number, example)}
            value={role}
            options={options}
            onChange={(value) => {
              const chosen = COLUMN_ROLES.find((one) => one === value);
              if (chosen) onRole(number - 1, chosen);
            }}
          />
        ))}
      </FieldPair>
    </FieldGroup>
  );
}

function columnsOf({ roles, examples }: PeopleTable) {
  return roles.map((role, column) => ({ number: column + 1, example: examples[column] ?? '', role }));
}
