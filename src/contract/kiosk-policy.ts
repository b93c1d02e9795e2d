import * as v from 'valibot';

/** What becomes of a punch, by the position it was tapped at. */
export const POSITION_RULINGS = ['allow', 'mark', 'refuse'] as const;

/** Whether the terminal offers a list of names: each name at a touch, each name after its PIN, or no list. */
export const NAME_LISTS = ['open', 'with-pin', 'hidden'] as const;

const ruling = v.picklist(POSITION_RULINGS);

const kioskPolicySchema = v.object({
  /** Which of the company's policies it is: they are numbered as they are made. 0: nobody has made one yet. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** How long a terminal holds a punch back for its undo. */
  undoSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(15)),
  position: v.object({ inside: ruling, unsure: ruling, outside: ruling }),
  identify: v.object({
    list: v.picklist(NAME_LISTS),
    pin: v.boolean(),
    badge: v.boolean(),
    camera: v.boolean(),
    nfc: v.boolean(),
  }),
  /** Whether the roster brings photos. */
  photos: v.boolean(),
});

/** What a company lets its kiosks do, as one of its locations has it. */
export type KioskPolicy = v.InferOutput<typeof kioskPolicySchema>;

/** What becomes of a punch by its position. */
export type PositionRuling = (typeof POSITION_RULINGS)[number];

/** How a terminal offers its names. */
export type NameList = (typeof NAME_LISTS)[number];

/** The policy of a company that has made none: nobody is turned away, what is odd is marked, every way in is open. */
export const DEFAULT_POLICY: KioskPolicy = {
  version: 0,
  undoSeconds: 5,
  position: { inside: 'allow', unsure: 'allow', outside: 'mark' },
  identify: { list: 'open', pin: true, badge: true, camera: true, nfc: true },
  photos: true,
};

/** A policy as a session carries it; an older server's or an older store's session has none, and gets the default. */
export const sessionPolicySchema = v.optional(kioskPolicySchema, DEFAULT_POLICY);

/** Reads a policy as an administrator sends it; undefined where it is none. */
export function parseKioskPolicy(value: unknown): KioskPolicy | undefined {
  const parsed = v.safeParse(kioskPolicySchema, value);
  return parsed.success ? parsed.output : undefined;
}
