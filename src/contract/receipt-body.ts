import type { Receipt } from './receipt.ts';

/** A receipt in the form of Workly's answer, as far as it was understood; `parseReceipt` reads it back. */
export function receiptBody({ eventTime, location }: Receipt): unknown {
  return {
    event_time: eventTime,
    location: {
      id: location.id,
      title: location.title,
      lat: location.latitude === null ? null : String(location.latitude),
      lon: location.longitude === null ? null : String(location.longitude),
      radius: location.radiusMetres,
      address: location.address,
    },
  };
}
