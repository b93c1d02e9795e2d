import * as v from 'valibot';
import type { FirstRunRequest } from '../../contract/office/first-run.ts';
import { NEW_PLACE, placeOf } from '../place-draft.ts';

/** The steps of the set-up; the company is made at the end of the third. */
export const SET_UP_STEPS = ['company', 'place', 'administrator', 'people', 'tablet'] as const;

/** A step of the set-up. */
export type SetUpStep = (typeof SET_UP_STEPS)[number];

const draftSchema = v.object({
  step: v.picklist(SET_UP_STEPS),
  company: v.object({ name: v.string(), timeZone: v.string(), lang: v.picklist(['ru', 'en']) }),
  place: v.object({
    title: v.string(),
    lat: v.string(),
    lon: v.string(),
    radius: v.string(),
    address: v.string(),
  }),
  email: v.string(),
});

/** What was typed in the set-up so far; neither the key nor the password is part of it. */
export type SetUpDraft = v.InferOutput<typeof draftSchema>;

const KEY = 'kiosk-office-set-up';

/** A set-up that begins, with what can be proposed. */
export function newSetUp(
  proposed: Pick<SetUpDraft['company'], 'timeZone' | 'lang'> & { readonly place: string },
): SetUpDraft {
  const { timeZone, lang, place } = proposed;
  return {
    step: 'company',
    company: { name: '', timeZone, lang },
    place: { ...NEW_PLACE, title: place },
    email: '',
  };
}

/** Whether the company is made by now, and what follows takes its administrator. */
export function isMade({ step }: SetUpDraft): boolean {
  return step === 'people' || step === 'tablet';
}

/** The set-up that this tab has begun; undefined where it has begun none. */
export function readSetUp(storage: Storage): SetUpDraft | undefined {
  try {
    const read = v.safeParse(draftSchema, JSON.parse(storage.getItem(KEY) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for as long as the tab lives; undefined forgets it. Without storage it lives as long as the page. */
export function keepSetUp(storage: Storage, draft: SetUpDraft | undefined): void {
  try {
    if (draft) storage.setItem(KEY, JSON.stringify(draft));
    else storage.removeItem(KEY);
  } catch {
    // A reload then begins from the start.
  }
}

/** What is asked of the server at the end of the third step; undefined while the place is none. */
export function requestOf(
  { company, place, email }: SetUpDraft,
  secrets: { readonly key: string; readonly password: string },
): FirstRunRequest | undefined {
  const location = placeOf(place);
  if (!location) return undefined;
  return {
    key: secrets.key,
    company: { ...company, name: company.name.trim() },
    location,
    administrator: { email: email.trim(), password: secrets.password },
  };
}
