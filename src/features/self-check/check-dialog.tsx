import { SELF_CHECKS } from '../../contract/heartbeat.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { timeInZone } from '../time-in-zone.ts';
import { describeCheck } from './describe-check.ts';
import { judgeSelf } from './judge-self.ts';
import type { SelfFacts } from './self-facts.ts';
import type { LastCheck } from './use-self-check.ts';

type Props = {
  open: boolean;
  last: LastCheck | undefined;
  timeZone: string;
  onLook: () => void;
  onClose: () => void;
};

/** Everything that this device found out about itself, and what to do where it is not well. */
export function CheckDialog({ open, last, timeZone, onLook, onClose }: Props) {
  const { close, time } = useTexts();
  const { check: texts } = useApplianceTexts();
  return (
    <Dialog
      open={open}
      title={texts.title}
      closeLabel={close}
      onClose={onClose}
      actions={[{ label: texts.again, primary: true, onPress: onLook }]}
    >
      <p role="status">{last ? texts.at(time(timeInZone(last.atMs, timeZone))) : texts.running}</p>
      {last && <Checks facts={last.facts} />}
    </Dialog>
  );
}

function Checks({ facts }: { facts: SelfFacts }) {
  const { check: texts } = useApplianceTexts();
  const results = judgeSelf(facts);
  const items = SELF_CHECKS.map((check) => {
    const result = results[check];
    return {
      key: check,
      name: texts.name[check],
      found: describeCheck(check, facts, texts),
      result,
      word: texts.result[result],
      advice: result === 'poor' || result === 'bad' ? texts.advice[check] : undefined,
    };
  });
  return <CheckList label={texts.title} items={items} />;
}
