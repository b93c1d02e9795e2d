import type { StoredPunch } from '../../outbox/punch-record.ts';
import type { StateTone } from '../../ui/state-tone.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { refusalReason } from '../refusal-reason.ts';

/** A punch of the list, in words. */
export interface PunchWords {
  readonly state: { readonly tone: StateTone; readonly label: string };
  readonly reason?: string | undefined;
  readonly retry: boolean;
}

/** Says where a punch stands and what stands in its way. */
export function describePunch(
  punch: StoredPunch,
  principal: string | undefined,
  texts: Catalogue,
): PunchWords {
  const { state, meaning, obstacle } = texts;
  const another = punch.principal === principal ? undefined : texts.ofAnother;
  switch (punch.state) {
    case 'draft':
      return { state: { tone: 'kept', label: state.kept }, reason: another, retry: false };
    case 'waiting': {
      const reason = punch.obstacle ? obstacle[punch.obstacle] : another;
      return { state: { tone: 'kept', label: state.kept }, reason, retry: false };
    }
    case 'sending':
      return { state: { tone: 'saving', label: state.sending }, reason: another, retry: false };
    case 'sent':
      return { state: { tone: 'recorded', label: state.recorded }, retry: false };
    case 'refused': {
      const reason = refusalReason(punch.refusal, texts);
      return { state: { tone: 'refused', label: state.refused }, reason, retry: true };
    }
    case 'held':
      switch (punch.why) {
        case 'sign-in':
          return {
            state: { tone: 'sign-in', label: state.signIn },
            reason: another ?? meaning.signIn,
            retry: false,
          };
        case 'update':
          return { state: { tone: 'problem', label: state.update }, reason: meaning.update, retry: false };
        case 'key-mismatch':
          return { state: { tone: 'problem', label: state.fault }, reason: meaning.fault, retry: true };
      }
  }
}
