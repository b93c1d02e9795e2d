import type { Context } from 'hono';
import type { ServerEnv } from './server-env.ts';

/** The address that the request comes from, IPv4 written as IPv4; undefined where there is no connection. */
export function connectionAddress(c: Context<ServerEnv>): string | undefined {
  // Without a server Hono hands no bindings over at all, whatever the type says.
  const bindings: Partial<ServerEnv['Bindings']> | undefined = c.env;
  return bindings?.clientAddress;
}
