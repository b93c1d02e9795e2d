import { createContext, use } from 'react';

/**
 * Makes a call of the office: where the server asks for the password again, or the session came to its end, the person
 * is asked on the spot and the call is repeated. Throws a `PasswordNotSaid` where they would not.
 */
export type OfficeCall = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** How calls are made; the shell puts in the one that asks. */
export const OfficeCallContext = createContext<OfficeCall>((call) => call());

/** How calls of the office are made. */
export function useOfficeCall(): OfficeCall {
  return use(OfficeCallContext);
}
