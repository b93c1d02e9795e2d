import { vi } from 'vitest';

/** What the network was asked, and a way to say what it answers. */
export interface StandInNetwork {
  readonly asked: Request[];
  answer: () => Response | Promise<Response>;
}

/** Puts a network of the test's own in the place of the real one, until globals are unstubbed. */
export function standInNetwork(): StandInNetwork {
  const network: StandInNetwork = { asked: [], answer: () => new Response() };
  const RealRequest = Request;
  // Outside a page a path alone is no address.
  const whole = (input: RequestInfo | URL) =>
    typeof input === 'string' ? new URL(input, 'https://kiosk.example') : input;
  class PageRequest extends RealRequest {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(whole(input), init);
    }
  }
  vi.stubGlobal('Request', PageRequest);
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    network.asked.push(new PageRequest(input, init));
    return network.answer();
  });
  return network;
}
