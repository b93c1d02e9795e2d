import { useState } from 'react';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { CellWords } from '../../ui/cell-words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Paging } from '../../ui/paging.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TagRow } from '../../ui/tag-row.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { remarksOf, standingOf } from './device-standing.ts';
import {
  batteryWords,
  calledOf,
  clockWords,
  type DeviceWording,
  instantWords,
  remarkWords,
  waitingWords,
} from './device-words.ts';
import { STANDING_TONES } from './standing-tones.ts';

type Props = {
  devices: readonly OfficeDevice[];
  wording: DeviceWording;
  hrefOf: (device: string) => string;
};

const PAGE = 100;
const MOST_REMARKS = 3;

/** Devices with how they are, a page of them at a time. */
export function DevicesTable({ devices, wording, hrefOf }: Props) {
  const { common, office } = useOfficeTexts();
  const { work, nowMs } = wording;
  const { devices: words } = work;
  const [wanted, go] = useState(0);
  const last = Math.max(0, Math.ceil(devices.length / PAGE) - 1);
  const page = Math.min(wanted, last);
  const shown = devices.slice(page * PAGE, (page + 1) * PAGE);
  const told = (
    words: (heartbeat: NonNullable<OfficeDevice['heartbeat']>, wording: DeviceWording) => string,
  ) => {
    return ({ heartbeat }: OfficeDevice) => (heartbeat ? words(heartbeat, wording) : '');
  };
  const columns: readonly Column<OfficeDevice>[] = [
    {
      key: 'name',
      title: words.name,
      look: 'head',
      cell: (device) => (
        <CellWords notes={[device.location.title, words.kind[device.kind]]}>
          <TextLink href={hrefOf(device.device)}>{calledOf(device, wording)}</TextLink>
        </CellWords>
      ),
    },
    {
      key: 'contact',
      title: words.label.contact,
      cell: (device) => {
        const standing = standingOf(device, nowMs);
        const { lastContactAtMs, revokedAtMs } = device;
        const when =
          lastContactAtMs === null ? [] : [words.lastContact(instantWords(lastContactAtMs, wording))];
        return (
          <CellWords notes={when}>
            <Tag tone={STANDING_TONES[standing]}>
              {standing === 'revoked'
                ? words.revoked(instantWords(revokedAtMs ?? nowMs, wording))
                : words.contact[standing]}
            </Tag>
          </CellWords>
        );
      },
    },
    { key: 'waiting', title: words.label.waiting, cell: told(waitingWords) },
    { key: 'battery', title: words.label.battery, cell: told(batteryWords) },
    { key: 'clock', title: words.label.clock, cell: told(clockWords) },
    { key: 'version', title: words.label.version, cell: told(({ appVersion }) => appVersion) },
    {
      key: 'remarks',
      title: work.hours.notes,
      cell: (device) => {
        const remarks = remarksOf(device, nowMs);
        if (remarks.length === 0) return '';
        return (
          <TagRow>
            {remarks.slice(0, MOST_REMARKS).map((remark) => {
              const text = remarkWords(remark, wording);
              const mild = remark.kind === 'check' && remark.result === 'poor';
              return (
                <Tag key={text} tone={mild ? 'warning' : 'danger'}>
                  {text}
                </Tag>
              );
            })}
            {remarks.length > MOST_REMARKS && <Tag tone="calm">+{remarks.length - MOST_REMARKS}</Tag>}
          </TagRow>
        );
      },
    },
  ];
  return (
    <>
      <DataTable label={office.pages.devices} columns={columns} rows={shown} keyOf={({ device }) => device} />
      <Paging
        label={common.paging}
        shown={
          devices.length > PAGE
            ? common.shown(page * PAGE + 1, page * PAGE + shown.length, devices.length)
            : undefined
        }
        previous={{ label: common.previous, onPress: page > 0 ? () => go(page - 1) : undefined }}
        next={{ label: common.next, onPress: page < last ? () => go(page + 1) : undefined }}
      />
    </>
  );
}
