import * as v from 'valibot';
import { DIRECTIONS } from '../../contract/direction.ts';
import { rowId } from '../administration/field-schemas.ts';

const LONGEST_WHY = 500;

/** Why an administrator did something, in a sentence or two. */
export const whyText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_WHY),
  v.regex(/^\P{Cc}*$/u, 'it holds control characters'),
);

const why = v.pipe(whyText, v.minLength(1, 'it is empty'));
const entry = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const holds = { direction: v.picklist(DIRECTIONS), eventTime: v.string(), locationId: rowId, why };

/** A correction as an administrator asks for it. */
export const correctionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('add'), personId: rowId, ...holds }),
  v.strictObject({ kind: v.literal('change'), punch: entry, ...holds }),
  v.strictObject({ kind: v.literal('strike'), punch: entry, why }),
]);

/** A correction that was asked for. */
export type WantedCorrection = v.InferOutput<typeof correctionSchema>;
