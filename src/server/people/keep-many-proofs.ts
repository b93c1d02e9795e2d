import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import { inChunks } from '../store/in-chunks.ts';
import type { Store } from '../store/store-schema.ts';
import { wantedRows } from '../store/wanted-rows.ts';
import { sealProof } from './proof-sealing.ts';

/** What somebody is to be known by. */
export interface GivenProof {
  readonly personId: number;
  readonly content: string;
}

/** Gives many people a PIN each, in place of the one they had. */
export async function keepPins(tx: Store, secretKey: KeyObject, pins: readonly GivenProof[]): Promise<void> {
  await inChunks(pins, async (chunk) => {
    const rows = chunk.map(({ personId, content }) => ({
      id: personId,
      pin: sealProof(secretKey, 'pin', personId, content),
    }));
    await sql`${wantedRows({ id: 'bigint', pin: 'text' }, rows)}
      update employees set pin = w.pin from wanted w where employees.id = w.id`.execute(tx);
  });
}

/** Gives many people one more badge each; `drawn` where its content was drawn here. */
export async function addBadges(
  tx: Store,
  secretKey: KeyObject,
  badges: readonly GivenProof[],
  { drawn, nowMs }: { readonly drawn: boolean; readonly nowMs: number },
): Promise<void> {
  await inChunks(badges, (chunk) =>
    tx
      .insertInto('badges')
      .values(
        chunk.map(({ personId, content }) => ({
          employee_id: personId,
          content: sealProof(secretKey, 'badge', personId, content),
          created_at: nowMs,
          drawn: drawn ? (1 as const) : (0 as const),
        })),
      )
      .execute(),
  );
}
