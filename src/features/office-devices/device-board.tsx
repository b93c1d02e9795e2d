import type { ReactNode } from 'react';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TabletIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { QueryState } from '../query-state.tsx';
import { useMinute } from '../use-minute.ts';
import { DeviceView } from './device-view.tsx';
import { calledOf } from './device-words.ts';
import { useDevices } from './use-devices.ts';

type Props = {
  timeZone: string;
  /** Its public id. */
  id: string;
  listHref: string;
  againHref: string;
  /** Sets the device up again in the place of what is known of it; undefined: it is looked at. */
  again: ((device: OfficeDevice, name: string) => ReactNode) | undefined;
};

/** One device of the company. */
export function DeviceBoard({ timeZone, id, listHref, againHref, again }: Props) {
  const texts = useTexts();
  const appliance = useApplianceTexts();
  const work = useOfficeWorkTexts();
  const nowMs = useMinute();
  const { devices: words } = work;
  const wording = { nowMs, timeZone, work, appliance, texts };
  return (
    <>
      <BackLink label={words.back} href={listHref} />
      <QueryState query={useDevices()}>
        {(devices) => {
          const device = devices.find((one) => one.device === id);
          if (!device) return <EmptyState icon={<TabletIcon />} title={words.noDevice} />;
          if (!again) return <DeviceView device={device} wording={wording} againHref={againHref} />;
          return (
            <>
              <PageHead title={`${words.again}: ${calledOf(device, wording)}`} note={words.againWhat} />
              {again(device, calledOf(device, wording))}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
