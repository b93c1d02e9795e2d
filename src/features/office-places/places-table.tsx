import { useState } from 'react';
import type { LocationBody } from '../../contract/location.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Paging } from '../../ui/paging.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { formatNumber } from '../../ui/texts/format-number.ts';
import { metres } from '../../ui/texts/metres.ts';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';

type Props = { places: readonly LocationBody[]; hrefOf: (id: number) => string };

const PAGE = 50;

/** Places with their circles and how many belong to them, a page of them at a time. */
export function PlacesTable({ places, hrefOf }: Props) {
  const { locale } = useTexts();
  const { common, office } = useOfficeTexts();
  const { places: words } = useOfficeWorkTexts();
  const [wanted, go] = useState(0);
  const last = Math.max(0, Math.ceil(places.length / PAGE) - 1);
  const page = Math.min(wanted, last);
  const shown = places.slice(page * PAGE, (page + 1) * PAGE);
  const columns: readonly Column<LocationBody>[] = [
    {
      key: 'name',
      title: words.name,
      look: 'head',
      cell: ({ id, title, address }) => (
        <CellWords notes={address ? [address] : []}>
          <TextLink href={hrefOf(id)}>{title}</TextLink>
        </CellWords>
      ),
    },
    {
      key: 'position',
      title: words.position,
      cell: ({ lat, lon }) => `${shortened(lat)}, ${shortened(lon)}`,
    },
    {
      key: 'radius',
      title: words.radiusShort,
      look: 'end',
      cell: ({ radius }) => (radius === 0 ? words.noCircle : metres(locale, radius)),
    },
    {
      key: 'people',
      title: words.people,
      look: 'end',
      cell: ({ count_employees }) => formatNumber(locale, count_employees),
    },
    {
      key: 'devices',
      title: words.devices,
      look: 'end',
      cell: ({ count_devices }) => formatNumber(locale, count_devices),
    },
  ];
  return (
    <>
      <DataTable label={office.pages.places} columns={columns} rows={shown} keyOf={({ id }) => id} />
      <Paging
        label={common.paging}
        shown={
          places.length > PAGE
            ? common.shown(page * PAGE + 1, page * PAGE + shown.length, places.length)
            : undefined
        }
        previous={{ label: common.previous, onPress: page > 0 ? () => go(page - 1) : undefined }}
        next={{ label: common.next, onPress: page < last ? () => go(page + 1) : undefined }}
      />
    </>
  );
}

/** Ten metres are enough to know a place by. */
function shortened(degrees: string): string {
  return degrees.replace(/^(-?\d+\.\d{4})\d+$/, '$1');
}
