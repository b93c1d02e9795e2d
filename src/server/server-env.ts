import type { HttpBindings } from '@hono/node-server';

/** What Hono is told about the surroundings: Node's request and answer, absent where a test calls the app directly. */
export interface ServerEnv {
  Bindings: Partial<HttpBindings>;
}
