/** An environment that the server cannot start with; the message lists every fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError' as const;

  constructor(faults: readonly string[]) {
    super(`The server cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
