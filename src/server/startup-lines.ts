import { PATHS } from '../contract/paths.ts';
import { formatShortCode } from '../contract/short-code.ts';
import { addressOf } from './address-of.ts';
import type { Config } from './config.ts';
import { isLoopback } from './is-loopback.ts';
import { keyFileOf } from './keys/key-file.ts';
import type { SampleSecrets } from './prepare-sample.ts';
import { nameOfDatabase } from './store/database-address.ts';
import { SAMPLE } from './store/sample.ts';

/** What is told at the start alone. */
export interface StartSecrets {
  /** What the sample company is tried with. */
  readonly sample: SampleSecrets | undefined;
  /** What the company is set up with, where it is not. */
  readonly setupKey: string | undefined;
}

/**
 * What the server says once it listens on the port: where it is, how to set the company up and, with the sample company,
 * how to try it.
 */
export function startupLines(config: Config, port: number, { sample, setupKey }: StartSecrets): string {
  const address = addressOf(config.host, port, config.tls ? 'https' : 'http');
  const origin = config.publicOrigin ?? address;
  const lines = [`The kiosk is at ${origin}`, `Its records are in ${nameOfDatabase(config.database)}`];
  if (!config.secretKey) {
    lines.push(`Its secret key is in ${keyFileOf(config.database)}: back it up with the records`);
  }
  if (config.workly) {
    lines.push(
      `The attendance is kept by Workly at ${config.workly.apiUrl}: people and places come from there.`,
    );
    return `${lines.join('\n')}\n`;
  }
  if (setupKey !== undefined) {
    const link = `${origin}/office#setup=${setupKey}`;
    lines.push('', `Set up your company (once, within 24 hours): ${link}`);
  }
  if (!sample) {
    if (!isLoopback(config.host)) {
      lines.push(`${config.host} can be reached from other machines, so no sample company is served here.`);
    }
    return `${lines.join('\n')}\n`;
  }
  lines.push(
    '',
    'This is the SAMPLE company: its people are made up and its records mean nothing.',
    '',
    'To make a browser the kiosk of a sample person, open (once, within 24 hours):',
    `${origin}/#enrol=${sample.enrolmentCode}`,
    `or sign in with ${sample.email} and the password ${sample.password}`,
    '',
    'To make a browser the terminal of the sample office, open (once, within 15 minutes):',
    `${origin}/#enrol=${sample.terminal.code}`,
    `or type ${formatShortCode(sample.terminal.shortCode)} there`,
    ...sample.pins.map(({ displayName, pin }) => `PIN of ${displayName}: ${pin}`),
    '',
    'To record an arrival without a kiosk, paste (the token is good for 30 days):',
    curlCommand(address, sample.token),
  );
  return `${lines.join('\n')}\n`;
}

/** The example call of the API reference, with what is true here in place of its token and its ids. */
function curlCommand(address: string, token: string): string {
  return `curl --request POST \\
  --url ${address}${PATHS.clockIn} \\
  --header 'authorization: Bearer ${token}' \\
  --header 'content-type: application/json' \\
  --data '{
    "location_id": ${SAMPLE.locationId},
    "employee_id": ${SAMPLE.employeeId},
    "event_time": "2017-09-12 15:22:19",
    "latitude":41.2938726905277,
    "longitude":87.2938726905277,
    "ip":"192.168.5.101"
}'`;
}
