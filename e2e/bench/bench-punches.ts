import { SAMPLE } from '../../src/server/store/sample.ts';

const SAMPLE_PEOPLE = 5;
const START_MS = Date.parse('2025-01-01T00:00:00Z');
// No divisor of any number of people that is measured with.
const STRIDE = 1_987;

/**
 * A source of clock-ins of the sample company, no two the same, as they go over the wire: each second one of each person,
 * of so many whose ids follow each other, in no order of theirs.
 */
export function benchPunches(token: string, people = SAMPLE_PEOPLE): () => string {
  let count = 0;
  return () => {
    const number = count++;
    const eventTime = new Date(START_MS + Math.floor(number / people) * 1000);
    return postText(
      '/v1/times/clockin',
      { Authorization: `Bearer ${token}`, 'Idempotency-Key': `bench-${number}` },
      {
        location_id: SAMPLE.locationId,
        employee_id: SAMPLE.employeeId + ((number * STRIDE) % people),
        event_time: eventTime.toISOString().slice(0, 19).replace('T', ' '),
        latitude: 41.2938726905277,
        longitude: 69.24597090975743,
      },
    );
  };
}

/** A POST as it goes over the wire. */
export function postText(path: string, headers: Readonly<Record<string, string>>, body: unknown): string {
  const text = JSON.stringify(body);
  const lines = Object.entries({
    Host: 'localhost',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(text)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`;
}
