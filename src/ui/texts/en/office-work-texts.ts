import type { OfficeWorkTexts } from '../office-work-texts.ts';
import { officeDevicesTexts } from './office-devices-texts.ts';
import { officeHoursTexts } from './office-hours-texts.ts';
import { officePlacesTexts } from './office-places-texts.ts';
import { officePresenceTexts } from './office-presence-texts.ts';
import { officeRecordTexts } from './office-record-texts.ts';

/** The texts of places, devices and what was recorded there, in English. */
export const officeWorkTexts: OfficeWorkTexts = {
  ...officePresenceTexts,
  ...officeRecordTexts,
  ...officeHoursTexts,
  ...officePlacesTexts,
  ...officeDevicesTexts,
};
