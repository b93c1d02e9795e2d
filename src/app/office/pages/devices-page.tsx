import { DeviceBoard } from '../../../features/office-devices/device-board.tsx';
import { DevicesBoard } from '../../../features/office-devices/devices-board.tsx';
import { DEVICE_LISTS } from '../../../features/office-devices/devices-shown.ts';
import { goTo, useRoute } from '../../../ui/route.ts';
import type { OfficePageProps } from '../office-page.ts';
import { hrefOf, partsOf } from '../office-path.ts';

const LIST = hrefOf('devices');
const NEW = 'new';
const AGAIN = 'again';

/** The devices, one of them, or a new one. */
export function DevicesPage({ session }: OfficePageProps) {
  const { path, search } = useRoute();
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
  return (
    <DeviceBoard
      key={part}
      timeZone={timeZone}
      id={part}
      listHref={LIST}
      againHref={`${LIST}/${part}/${AGAIN}`}
      again={what === AGAIN ? () => undefined : undefined}
    />
  );
}
