import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { AddIcon, TabletIcon } from '../../ui/office-icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SummaryLine } from '../../ui/summary-line.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { QueryState } from '../query-state.tsx';
import { useMinute } from '../use-minute.ts';
import { countDevices, DEVICE_LISTS, type DevicesView, devicesShown } from './devices-shown.ts';
import { DevicesTable } from './devices-table.tsx';
import { useDevices } from './use-devices.ts';

type Props = {
  timeZone: string;
  view: DevicesView;
  onView: (view: DevicesView) => void;
  /** Where a tablet is set up. */
  enrolHref: string;
  hrefOf: (device: string) => string;
};

/** The devices of the company, with how each is. */
export function DevicesBoard({ timeZone, view, onView, enrolHref, hrefOf }: Props) {
  const texts = useTexts();
  const appliance = useApplianceTexts();
  const work = useOfficeWorkTexts();
  const { office, common } = useOfficeTexts();
  const { devices: words } = work;
  const nowMs = useMinute();
  const wording = { nowMs, timeZone, work, appliance, texts };
  return (
    <>
      <PageHead title={office.pages.devices}>
        <LinkButton label={words.enrol} icon={<AddIcon />} href={enrolHref} />
      </PageHead>
      <QueryState query={useDevices()}>
        {(devices) => {
          if (devices.length === 0) {
            return <EmptyState icon={<TabletIcon />} title={words.empty.title} note={words.empty.note} />;
          }
          const shown = devicesShown(devices, view, nowMs, texts.locale);
          const { used, silent } = countDevices(devices, nowMs);
          return (
            <>
              <FilterBar label={common.filter}>
                <SelectField
                  label={words.show}
                  value={view.show}
                  options={DEVICE_LISTS.map((value) => ({ value, label: words.shown[value] }))}
                  onChange={(value) =>
                    onView({ ...view, show: DEVICE_LISTS.find((one) => one === value) ?? 'used' })
                  }
                />
                <TextField
                  label={words.search}
                  kind="search"
                  optional
                  value={view.search}
                  onChange={(search) => onView({ ...view, search })}
                />
              </FilterBar>
              <SummaryLine text={words.counts(used, silent)} />
              {shown.length === 0 ? (
                <EmptyState icon={<TabletIcon />} title={words.noMatch.title} note={words.noMatch.note} />
              ) : (
                <DevicesTable devices={shown} wording={wording} hrefOf={hrefOf} />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
