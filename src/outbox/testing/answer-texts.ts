/** An answer that is a receipt, as the server writes it. */
export function receiptText(eventTime = '2026-11-20 09:00:00'): string {
  const location = { id: 368, title: 'Второй этаж', lat: '41.311081', lon: '69.240562', radius: 300 };
  return JSON.stringify({ event_time: eventTime, location });
}

/** Workly's error body. */
export function envelopeText(code: number, errors?: unknown): string {
  return JSON.stringify({ message: 'The server says no', code, ...(errors === undefined ? {} : { errors }) });
}

/** What a captive portal or a proxy likes to answer. */
export const HTML = '<!doctype html><title>Sign in to the network</title><p>Welcome';
