import { useState } from 'react';
import { SELF_CHECKS } from '../../contract/heartbeat.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { useApplianceTexts } from '../../ui/texts/use-appliance-texts.ts';
import { CheckDialog } from './check-dialog.tsx';
import { describeCheck } from './describe-check.ts';
import { judgeSelf } from './judge-self.ts';
import type { LastCheck } from './use-self-check.ts';

type Props = { last: LastCheck | undefined; timeZone: string; onLook: () => void };

/** One line, green or red, about everything that this device looks at in itself; it opens the page with all of it. */
export function CheckLine({ last, timeZone, onLook }: Props) {
  const [open, setOpen] = useState(false);
  const line = useCheckWords(last);
  const show = () => {
    setOpen(true);
    onLook();
  };
  return (
    <>
      <StatusLine {...line} onPress={show} />
      <CheckDialog
        open={open}
        last={last}
        timeZone={timeZone}
        onLook={onLook}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** The same line where nothing can be pressed. */
export function CheckWords({ last }: Pick<Props, 'last'>) {
  return <StatusLine {...useCheckWords(last)} />;
}

/** The line in words: how many faults, and the first of them by name. */
export function useCheckWords(last: LastCheck | undefined): {
  readonly tone: 'calm' | 'good' | 'trouble';
  readonly text: string;
  readonly description: string | undefined;
} {
  const { check: texts } = useApplianceTexts();
  if (!last) return { tone: 'calm', text: texts.running, description: undefined };
  const results = judgeSelf(last.facts);
  const of = (wanted: 'bad' | 'poor') => SELF_CHECKS.filter((check) => results[check] === wanted);
  const [bad, poor] = [of('bad'), of('poor')];
  const [first] = bad;
  if (first) {
    const found = `${texts.name[first]}: ${describeCheck(first, last.facts, texts)}`;
    return { tone: 'trouble', text: texts.trouble(bad.length), description: found };
  }
  const text = poor.length > 0 ? texts.remarks(poor.length) : texts.well;
  return { tone: 'good', text, description: undefined };
}
