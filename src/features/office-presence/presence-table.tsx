import { useState } from 'react';
import type { PersonPresence } from '../../contract/office/presence.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Paging } from '../../ui/paging.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { personWords, type Wording } from './person-words.ts';
import { standingOf } from './presence-view.ts';

type Props = { people: readonly PersonPresence[]; wording: Wording };

const PAGE = 100;
const TONES = { in: 'good', out: 'calm', none: 'calm' } as const;

/** People with where they stand, a page of them at a time. */
export function PresenceTable({ people, wording }: Props) {
  const { common, office } = useOfficeTexts();
  const { presence } = wording.work;
  const [wanted, go] = useState(0);
  const last = Math.max(0, Math.ceil(people.length / PAGE) - 1);
  // Who is in becomes fewer while somebody looks.
  const page = Math.min(wanted, last);
  const shown = people.slice(page * PAGE, (page + 1) * PAGE);
  return (
    <>
      <DataTable
        label={office.pages.presence}
        columns={columns()}
        rows={shown}
        keyOf={({ person }) => person.id}
      />
      <Paging
        label={common.paging}
        shown={
          people.length > PAGE
            ? common.shown(page * PAGE + 1, page * PAGE + shown.length, people.length)
            : undefined
        }
        previous={{ label: common.previous, onPress: page > 0 ? () => go(page - 1) : undefined }}
        next={{ label: common.next, onPress: page < last ? () => go(page + 1) : undefined }}
      />
    </>
  );

  function columns(): readonly Column<PersonPresence>[] {
    return [
      { key: 'name', title: presence.name, look: 'head', cell: ({ person }) => person.displayName },
      {
        key: 'state',
        title: presence.state,
        cell: (one) => {
          const standing = standingOf(one);
          return <Tag tone={TONES[standing]}>{presence.standing[standing]}</Tag>;
        },
      },
      {
        key: 'since',
        title: presence.since,
        cell: (one) => {
          const { since, long } = personWords(one, wording);
          return since && <CellWords notes={long === undefined ? [] : [long]}>{since}</CellWords>;
        },
      },
      {
        key: 'where',
        title: presence.where,
        cell: (one) => {
          const { where, notes } = personWords(one, wording);
          return <CellWords notes={notes}>{where}</CellWords>;
        },
      },
    ];
  }
}
