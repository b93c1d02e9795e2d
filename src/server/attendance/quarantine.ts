/**
 * Where a punch stands that a revoked device brought: it counts in no hours while it is `waiting`, nor once it was
 * `refused`; `taken` by an administrator, it counts like any other.
 */
export type Quarantine = 'waiting' | 'taken' | 'refused';
