import { useState } from 'react';
import type { RosterPerson } from '../../contract/roster.ts';
import type { RollCall } from '../../outbox/device-entry.ts';
import { thisPage } from '../../outbox/this-page.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PrintedText } from '../../ui/printed-text.tsx';
import { SwitchRow } from '../../ui/switch-row.tsx';
import { TallyLine } from '../../ui/tally-line.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useRollCallTexts } from '../../ui/texts/use-roll-call-texts.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import { dayInZone } from '../day-in-zone.ts';
import { dayOf } from '../day-of.ts';
import { saveFile } from '../save-file.ts';
import { timeInZone } from '../time-in-zone.ts';
import { describeRoll, describeRows, type RollWords } from './describe-roll.ts';
import { type LastKnown, rollOf } from './roll-of.ts';

type Props = {
  call: RollCall;
  people: readonly RosterPerson[];
  lastOf: (person: RosterPerson) => LastKnown | undefined;
  /** Where somebody stands by their last punch, in words. */
  standing: (last: LastKnown | undefined) => string;
  /** When the server last told who is in, corrected time. */
  toldMs: number;
  place: string;
  timeZone: string;
  onTick: (personId: number, safe: boolean) => void;
  onEnd: () => void;
  onClose: () => void;
};

/** Everybody who is in by what the terminal knows, to be ticked off; shared, saved or printed with no network. */
export function RollCallDialog(props: Props) {
  const { call, people, lastOf, standing, toldMs, place, timeZone, onTick, onEnd, onClose } = props;
  const texts = useTexts();
  const rollCall = useRollCallTexts();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [ending, setEnding] = useState(false);
  const language = { rollCall, locale: texts.locale, standing };
  const roll = rollOf(call, people, lastOf);
  const when = (ms: number) => {
    const time = texts.time(timeInZone(ms, timeZone).slice(0, 5));
    const today = dayInZone(ms, timeZone) === dayInZone(thisPage().clock.now().instantMs, timeZone);
    return today ? time : `${dayOf(dayInZone(ms, timeZone), texts, 'medium')}, ${time}`;
  };
  const basis = `${rollCall.begun(when(call.startedMs))} ${rollCall.known(when(toldMs))}`;
  const asText = () => {
    const nowMs = thisPage().clock.now().instantMs;
    const day = dayOf(dayInZone(nowMs, timeZone), texts, 'medium');
    const head = [`${rollCall.title} · ${place} · ${day}`, `${basis} ${rollCall.written(when(nowMs))}`];
    return describeRoll(roll, head, language);
  };
  const save = () => {
    const moment = `${dayInZone(call.startedMs, timeZone)}-${timeInZone(call.startedMs, timeZone)}`;
    const name = `roll-call-${moment.slice(0, 16).replace(':', '-')}.txt`;
    saveFile(new File([asText()], name, { type: 'text/plain' }));
  };
  // Somebody may change their mind in the system's own sheet.
  const share = () => navigator.share({ title: rollCall.title, text: asText() }).catch(() => undefined);
  const expected = describeRows(roll.expected, language).filter(({ ticked }) => !(onlyMissing && ticked));
  const others = describeRows(roll.others, language);
  const list = (label: string, rows: readonly RollWords[]) => (
    <TickList label={label} rows={rows} onTick={onTick} />
  );
  return (
    <Dialog
      open
      title={rollCall.title}
      closeLabel={texts.close}
      onClose={onClose}
      actions={
        ending
          ? [
              { label: rollCall.goOn, onPress: () => setEnding(false) },
              { label: rollCall.endNow, primary: true, onPress: onEnd },
            ]
          : [
              ...(canShare() ? [{ label: rollCall.share, onPress: () => void share() }] : []),
              { label: rollCall.save, onPress: save },
              { label: rollCall.print, onPress: () => print() },
              { label: rollCall.end, onPress: () => setEnding(true) },
            ]
      }
    >
      {ending && <p role="alert">{rollCall.endAsk}</p>}
      <TallyLine
        items={[
          { text: rollCall.missing(roll.missing), tone: 'danger' },
          { text: rollCall.safe(roll.safe), tone: 'recorded' },
        ]}
      />
      <p>{basis}</p>
      <SwitchRow
        label={rollCall.onlyMissing}
        note={rollCall.onlyMissingNote}
        on={onlyMissing}
        onChange={setOnlyMissing}
      />
      <TitledSection title={rollCall.there}>
        {roll.expected.length === 0 ? <p>{rollCall.nobodyIn}</p> : list(rollCall.there, expected)}
      </TitledSection>
      {others.length > 0 && (
        <Disclosure summary={rollCall.notThere(others.length)}>
          {list(rollCall.notThere(others.length), others)}
        </Disclosure>
      )}
      <PrintedText text={asText} />
    </Dialog>
  );
}

function canShare(): boolean {
  // Web Share is missing in some engines, whatever the types say.
  const { share } = navigator as Partial<Navigator>;
  return share !== undefined;
}
