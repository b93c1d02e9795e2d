import type { Context } from 'hono';
import type { DeviceKeys } from '../../contract/enrolment-answer.ts';
import type { AppParts } from '../app-parts.ts';
import { lastLink } from '../chain/last-link.ts';
import { rescueKey } from '../keys/rescue-key.ts';
import { giveSession } from '../policy/give-session.ts';
import type { EnrolledDevice } from '../store/add-device.ts';
import { DEVICE_COOKIE } from './device-cookie.ts';
import { isVisitorOnHttps } from './is-visitor-on-https.ts';

/** Answers a browser that has just become a device: its cookie, its session, and the keys that only this answer says. */
export async function admitDevice(c: Context, parts: AppParts, device: EnrolledDevice): Promise<Response> {
  const session = await giveSession(parts.store, device.deviceId, parts.now());
  const keys = await keysOf(parts, device);
  const secure = isVisitorOnHttps(c.req.raw, parts);
  DEVICE_COOKIE.give(c, { secret: device.secret, secure });
  return c.json({ ...session, ...keys }, 201);
}

async function keysOf(parts: AppParts, { publicId, chainKey, tagKey }: EnrolledDevice): Promise<DeviceKeys> {
  const last = await lastLink(parts.store, publicId);
  return {
    chain: { device: publicId, key: base64Url(chainKey), ...(last && { last }) },
    rescue: await rescueKey(parts.store, parts.secretKey, parts.now()),
    ...(tagKey && { tags: { key: base64Url(tagKey) } }),
  };
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
