/** What was done, in words; an act that these texts do not know yet is named as the server names it. */
export function actOf(act: string, acts: Readonly<Record<string, string>>): string {
  return Object.hasOwn(acts, act) ? (acts[act] ?? act) : act;
}
