/**
 * The server's own word on the time of a punch: `live` was seen when it happened, `kept` came later and nothing
 * speaks against it, `doubtful` wants a person to look at it.
 */
export type Verdict = 'live' | 'kept' | 'doubtful';
