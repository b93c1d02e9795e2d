/** What Hono is told about the surroundings; nothing where a test calls the app directly. */
export interface ServerEnv {
  Bindings: {
    /** Where the request comes from, by the word of the trusted proxies; IPv4 written as IPv4. */
    readonly clientAddress?: string | undefined;
  };
}
