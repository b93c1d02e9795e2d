import * as v from 'valibot';

const PUNCH_MARKS = [
  'outside',
  'unsure',
  'inside',
  'stated',
  'pin-burst',
  'moved',
  'left',
  'may-be-double',
] as const;

/**
 * Why somebody should look at a punch: where it was tapped (`outside`, `unsure`, or
 * `inside` where the policy wants even that looked at), that its time was `stated`
 * afterwards, that wrong PINs had just been typed there (`pin-burst`), that the person had been `moved` to another
 * location or had `left` before the tap, or that Workly may have recorded it twice (`may-be-double`).
 */
export type PunchMark = (typeof PUNCH_MARKS)[number];

const marksSchema = v.array(v.picklist(PUNCH_MARKS));

/** The marks of a punch as its row keeps them. Throws for a text that was not written there by `JSON.stringify`. */
export function parseMarks(text: string): readonly PunchMark[] {
  return v.parse(marksSchema, JSON.parse(text));
}
