import type { Stage, StageWishes } from './stage.ts';

/** One thing that the kiosk can show. */
export interface Screen extends StageWishes {
  readonly name: string;
  /** Brings it about, and waits until it is there. */
  readonly arrange: (stage: Stage) => Promise<void>;
}
