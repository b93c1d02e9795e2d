import { Banner } from '../../ui/banner.tsx';
import { StepList } from '../../ui/step-list.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import type { TabletOrigin } from './tablet-origin.ts';

/** A name as an example of one; nobody has it. */
const EXAMPLE = 'kiosk.example.com';

/** Says why no tablet could open a code securely, and what to do. */
export function UnreachableNote({ origin }: { origin: Exclude<TabletOrigin, { kind: 'reachable' }> }) {
  const { unreachable } = useOfficeKeepingTexts().enrol;
  return (
    <>
      <Banner tone="warning">
        <p>{unreachable.title}</p>
        <p>{origin.kind === 'loopback' ? unreachable.loopback : unreachable.plain(origin.origin)}</p>
      </Banner>
      <p>{unreachable.what}</p>
      <StepList label={unreachable.what} steps={unreachable.steps(EXAMPLE)} />
    </>
  );
}
