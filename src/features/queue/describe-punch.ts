import type { StoredPunch } from '../../outbox/punch-record.ts';
import type { StateTone } from '../../ui/state-tone.ts';
import type { Catalogue } from '../../ui/texts/catalogue.ts';
import { refusalReason } from '../refusal-reason.ts';
import { undoneWords } from '../undone-words.ts';

/** A punch of the list, in words. */
export interface PunchWords {
  readonly state: { readonly tone: StateTone; readonly label: string };
  readonly reason?: string | undefined;
  /** Whether a person may have it tried again, or give it up. */
  readonly stuck: boolean;
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
      return { state: { tone: 'kept', label: state.kept }, reason: another, stuck: false };
    case 'waiting': {
      const reason = punch.obstacle ? obstacle[punch.obstacle] : another;
      return { state: { tone: 'kept', label: state.kept }, reason, stuck: false };
    }
    case 'sending':
      return { state: { tone: 'saving', label: state.sending }, reason: another, stuck: false };
    case 'sent':
      return { state: { tone: 'recorded', label: state.recorded }, stuck: false };
    case 'undone': {
      const { tone, label, reason } = undoneWords(punch, texts);
      return { state: { tone, label }, reason, stuck: false };
    }
    case 'refused': {
      const reason = refusalReason(punch.refusal, texts);
      return { state: { tone: 'refused', label: state.refused }, reason, stuck: true };
    }
    case 'held':
      switch (punch.why) {
        case 'sign-in':
          return {
            state: { tone: 'sign-in', label: state.signIn },
            reason: another ?? meaning.signIn,
            stuck: false,
          };
        case 'update':
          return { state: { tone: 'problem', label: state.update }, reason: meaning.update, stuck: false };
        case 'key-mismatch':
          return { state: { tone: 'problem', label: state.fault }, reason: meaning.fault, stuck: true };
      }
  }
}
