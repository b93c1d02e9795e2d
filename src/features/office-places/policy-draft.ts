import type { KioskPolicy } from '../../contract/kiosk-policy.ts';

/** How long a tablet may hold a punch back for its undo. */
export const UNDO_SECONDS: readonly number[] = Array.from({ length: 16 }, (_, seconds) => seconds);

/** Whether nobody could say who they are at a tablet. */
export function leavesNoWay({ identify }: KioskPolicy): boolean {
  const { list, pin, badge, camera, nfc } = identify;
  return list === 'hidden' && !pin && !badge && !camera && !nfc;
}

/** Whether a location goes by its company's policy: policies are numbered, and this one has the company's number. */
export function goesByCompany(ofPlace: KioskPolicy, ofCompany: KioskPolicy): boolean {
  return ofPlace.version === ofCompany.version;
}
