import { renderUnicodeCompact } from 'uqr';
import * as v from 'valibot';
import { ADMIN_PATHS } from '../../contract/admin-paths.ts';
import { PATHS } from '../../contract/paths.ts';
import { formatShortCode } from '../../contract/short-code.ts';
import { type Call, type Command, requireId, requireText, requireWord, wholeOf } from './command.ts';
import { textTable } from './text-table.ts';

const { devices } = PATHS;
const { enrolmentCodes, quarantine } = ADMIN_PATHS;
const MINUTE_MS = 60_000;
const QUIET_MODULES = 2;
const devicesSchema = v.object({
  devices: v.array(
    v.object({
      device: v.string(),
      kind: v.string(),
      name: v.nullable(v.string()),
      person: v.nullable(v.object({ displayName: v.string() })),
      location: v.object({ title: v.string() }),
      revokedAtMs: v.nullable(v.number()),
      lastContactAtMs: v.nullable(v.number()),
      heartbeat: v.nullable(
        v.object({
          appVersion: v.string(),
          counts: v.object({ waiting: v.number(), held: v.number(), refused: v.number() }),
          battery: v.nullable(v.object({ level: v.number() })),
          clockOffsetMs: v.nullable(v.number()),
        }),
      ),
      chain: v.object({ gapCount: v.number(), broken: v.array(v.number()) }),
    }),
  ),
});
const enrolmentSchema = v.object({
  code: v.string(),
  expiresAtMs: v.number(),
  shortCode: v.string(),
  shortCodeExpiresAtMs: v.number(),
  origin: v.nullable(v.string()),
});
const quarantineSchema = v.object({
  punches: v.array(
    v.object({
      punch: v.string(),
      person: v.object({ displayName: v.string() }),
      direction: v.string(),
      eventTime: v.string(),
      location: v.object({ title: v.string() }),
      device: v.object({ device: v.string(), name: v.nullable(v.string()) }),
    }),
  ),
});

/** What can be done about devices and what they bring. */
export const DEVICE_COMMANDS: readonly Command[] = [
  { name: 'devices list', usage: '', options: {}, run: list },
  { name: 'devices rename', usage: 'DEVICE NAME', options: {}, run: rename },
  { name: 'devices revoke', usage: 'DEVICE', options: {}, run: revoke },
  {
    name: 'enrol terminal',
    usage: '--location ID --name NAME',
    options: { location: 'text', name: 'text' },
    run: enrolTerminal,
  },
  { name: 'enrol personal', usage: 'PERSON', options: {}, run: enrolPersonal },
  { name: 'enrol again', usage: 'DEVICE', options: {}, run: enrolAgain },
  { name: 'quarantine list', usage: '', options: {}, run: listQuarantine },
  { name: 'quarantine take', usage: 'PUNCH', options: {}, run: (call) => decide(call, 'taken') },
  { name: 'quarantine refuse', usage: 'PUNCH', options: {}, run: (call) => decide(call, 'refused') },
];

async function list({ api }: Call): Promise<string> {
  const found = await api.get(devicesSchema, devices);
  return textTable(
    [
      'DEVICE',
      'KIND',
      'NAME',
      'PLACE',
      'LAST CONTACT',
      'WAITING',
      'REFUSED',
      'BATTERY',
      'CLOCK',
      'GAPS',
      'VERSION',
    ],
    found.devices.map(({ heartbeat, chain, ...device }) => [
      device.device,
      device.revokedAtMs === null ? device.kind : 'revoked',
      device.name ?? device.person?.displayName ?? null,
      device.location.title,
      momentOf(device.lastContactAtMs),
      heartbeat && heartbeat.counts.waiting + heartbeat.counts.held,
      heartbeat?.counts.refused ?? null,
      heartbeat?.battery ? `${Math.round(heartbeat.battery.level * 100)} %` : null,
      heartbeat?.clockOffsetMs == null ? null : `${(heartbeat.clockOffsetMs / 1000).toFixed(1)} s`,
      chain.gapCount + chain.broken.length,
      heartbeat?.appVersion ?? null,
    ]),
  );
}

async function rename(call: Call): Promise<string> {
  const device = requireWord(call, 0, 'device');
  const name = requireWord(call, 1, 'name');
  await call.api.act('PATCH', `${devices}/${encodeURIComponent(device)}`, { name });
  return `Device ${device} is called ${name}.`;
}

async function revoke(call: Call): Promise<string> {
  const device = requireWord(call, 0, 'device');
  await call.api.act('DELETE', `${devices}/${encodeURIComponent(device)}`);
  return `Device ${device} is revoked; what was tapped on it before comes into the quarantine.`;
}

function enrolTerminal(call: Call): Promise<string> {
  requireText(call, 'location');
  const target = { kind: 'terminal', locationId: wholeOf(call, 'location'), name: requireText(call, 'name') };
  return enrol(call, target);
}

function enrolPersonal(call: Call): Promise<string> {
  return enrol(call, { kind: 'personal', employeeId: requireId(call, 'person') });
}

/** A device that lost its cookie becomes itself again, with what it holds. */
function enrolAgain(call: Call): Promise<string> {
  return enrol(call, { kind: 'again', device: requireWord(call, 0, 'device') });
}

async function enrol({ api }: Call, target: Readonly<Record<string, unknown>>): Promise<string> {
  const issued = await api.change(enrolmentSchema, 'POST', enrolmentCodes, target);
  const link = `${issued.origin ?? api.url}/#enrol=${issued.code}`;
  return [
    renderUnicodeCompact(link, { border: QUIET_MODULES }),
    '',
    `Open once, until ${momentOf(issued.expiresAtMs)}:`,
    link,
    `or type there, until ${momentOf(issued.shortCodeExpiresAtMs)}: ${formatShortCode(issued.shortCode)}`,
  ].join('\n');
}

async function listQuarantine({ api }: Call): Promise<string> {
  const { punches } = await api.get(quarantineSchema, quarantine);
  return textTable(
    ['PUNCH', 'TIME', 'WAY', 'PERSON', 'LOCATION', 'DEVICE'],
    punches.map((punch) => [
      punch.punch,
      punch.eventTime,
      punch.direction,
      punch.person.displayName,
      punch.location.title,
      punch.device.name ?? punch.device.device,
    ]),
  );
}

async function decide(call: Call, decision: 'taken' | 'refused'): Promise<string> {
  const punch = requireWord(call, 0, 'punch');
  await call.api.act('POST', `${quarantine}/${encodeURIComponent(punch)}`, { decision });
  return `Punch ${punch} is ${decision}.`;
}

function momentOf(epochMs: number | null): string | null {
  if (epochMs === null) return null;
  const minute = new Date(Math.floor(epochMs / MINUTE_MS) * MINUTE_MS).toISOString();
  return `${minute.slice(0, 10)} ${minute.slice(11, 16)} UTC`;
}
