const PEOPLE = [78_666, 78_667, 78_668, 78_669, 78_670];
const START_MS = Date.parse('2026-01-01T00:00:00Z');

/** A source of clock-ins of the sample company, no two the same, as they go over the wire. */
export function benchPunches(token: string, from = 0): () => string {
  let count = from;
  return () => {
    const number = count++;
    const eventTime = new Date(START_MS - Math.floor(number / PEOPLE.length) * 1000);
    return postText(
      '/v1/times/clockin',
      { Authorization: `Bearer ${token}`, 'Idempotency-Key': `bench-${number}` },
      {
        location_id: 368,
        employee_id: PEOPLE[number % PEOPLE.length],
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
