import type { PersonalSession } from '../../../contract/device-session.ts';
import { DEFAULT_POLICY } from '../../../contract/kiosk-policy.ts';

/** A personal device of the sample company. */
export const SESSION: PersonalSession = {
  kind: 'personal',
  principal: 'p-7',
  person: { id: 7, displayName: 'Aziz Karimov' },
  location: {
    id: 368,
    title: 'Старый вход',
    latitude: 41.311081,
    longitude: 69.240562,
    radiusMetres: 150,
    address: null,
  },
  companyName: 'Sample company',
  timeZone: 'Asia/Tashkent',
  sample: true,
  policy: DEFAULT_POLICY,
};
