import type { OfficeDevicesTexts } from './office-devices-texts.ts';
import type { OfficeHoursTexts } from './office-hours-texts.ts';
import type { OfficePlacesTexts } from './office-places-texts.ts';
import type { OfficePresenceTexts } from './office-presence-texts.ts';
import type { OfficeRecordTexts } from './office-record-texts.ts';

/** What the office says of places, devices and what was recorded there. */
export interface OfficeWorkTexts
  extends OfficePresenceTexts,
    OfficeRecordTexts,
    OfficeHoursTexts,
    OfficePlacesTexts,
    OfficeDevicesTexts {}
