import { DeviceBoard } from '../../../features/office-devices/device-board.tsx';
import { DevicesBoard } from '../../../features/office-devices/devices-board.tsx';
import { DEVICE_LISTS } from '../../../features/office-devices/devices-shown.ts';
import { EnrolDevice } from '../../../features/office-enrol/enrol-device.tsx';
import { EnrolTablet } from '../../../features/office-enrol/enrol-tablet.tsx';
import { BackLink } from '../../../ui/back-link.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { goTo, useRoute } from '../../../ui/route.ts';
import { useOfficeWorkTexts } from '../../../ui/texts/use-office-work-texts.ts';
import type { OfficePageProps } from '../office-page.ts';
import { hrefOf, partsOf } from '../office-path.ts';

const LIST = hrefOf('devices');
const NEW = 'new';
const AGAIN = 'again';

/** The devices, one of them, or a new one. */
export function DevicesPage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
  const { devices } = useOfficeWorkTexts();
  const [, part, what] = partsOf(path);
  const { timeZone } = session.company;
  if (part === undefined) {
    const asked = new URLSearchParams(search);
    return (
      <DevicesBoard
        timeZone={timeZone}
        view={{
          show: DEVICE_LISTS.find((one) => one === asked.get('show')) ?? 'used',
          search: asked.get('name') ?? '',
        }}
        onView={({ show, search: name }) =>
          goTo(`${path}?${new URLSearchParams({ show, ...(name !== '' && { name }) })}`, 'replace')
        }
        enrolHref={`${LIST}/${NEW}`}
        hrefOf={(device) => `${LIST}/${device}`}
      />
    );
  }
  const { publicOrigin } = session;
  if (part === NEW) {
    return (
      <>
        <BackLink label={devices.back} href={LIST} />
        <PageHead title={devices.enrol} />
        <EnrolTablet publicOrigin={publicOrigin} timeZone={timeZone} />
      </>
    );
  }
  return (
    <DeviceBoard
      key={part}
      timeZone={timeZone}
      id={part}
      listHref={LIST}
      againHref={`${LIST}/${part}/${AGAIN}`}
      again={
        what === AGAIN
          ? ({ device }, name) => (
              <EnrolDevice
                target={{ kind: 'again', device }}
                name={name}
                action={devices.again}
                publicOrigin={publicOrigin}
                timeZone={timeZone}
              />
            )
          : undefined
      }
    />
  );
}
