import { useState } from 'react';
import { patchPolicy } from '../../api/patch-policy.ts';
import type { KioskPolicy } from '../../contract/kiosk-policy.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { leavesNoWay } from './policy-draft.ts';
import { PolicyFields } from './policy-fields.tsx';

type Props = {
  /** What holds now, and the form begins with. */
  policy: KioskPolicy;
  /** Undefined: the company's. */
  locationId: number | undefined;
  onSaved: () => void;
};

/** Changes a policy, of a location or of the company. */
export function PolicyForm({ policy, locationId, onSaved }: Props) {
  const { common } = useOfficeTexts();
  const { policy: words } = useOfficeWorkTexts();
  const [draft, setDraft] = useState(policy);
  const [fault, setFault] = useState<string>();
  const action = useOfficeAction((wanted: KioskPolicy) => patchPolicy(locationId, wanted), {
    changes: [OFFICE_KEYS.policies],
    onDone: onSaved,
  });
  const submit = () => {
    const none = leavesNoWay(draft);
    setFault(none ? words.noWay : undefined);
    if (!none) action.run(draft);
  };
  return (
    <FormStack action={common.save} busy={action.busy} error={fault ?? action.failure} onSubmit={submit}>
      <PolicyFields policy={draft} onChange={setDraft} />
    </FormStack>
  );
}
