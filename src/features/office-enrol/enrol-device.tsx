import { useState } from 'react';
import { postEnrolmentCode } from '../../api/post-enrolment-code.ts';
import type { EnrolmentTarget, IssuedEnrolment } from '../../contract/office/issued-enrolment.ts';
import { Failure } from '../../ui/failure.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { IssuedCode } from './issued-code.tsx';
import { tabletOrigin } from './tablet-origin.ts';

type Props = {
  target: EnrolmentTarget;
  /** What the device is called, or whose it is. */
  name: string;
  /** What the button says that makes the code. */
  action: string;
  publicOrigin: string | null;
  timeZone: string;
};

/** Makes a one-time code for one device, and shows it until it is used: for a tablet again, or somebody's own phone. */
export function EnrolDevice({ target, name, action, publicOrigin, timeZone }: Props) {
  const { enrol } = useOfficeKeepingTexts();
  const [issued, setIssued] = useState<IssuedEnrolment>();
  const make = useOfficeAction(postEnrolmentCode, { onDone: setIssued, changes: [OFFICE_KEYS.devices] });
  const draw = () => make.run(target);
  return (
    <>
      <Failure text={make.failure} />
      <div>
        <TextButton
          label={issued ? enrol.anew : action}
          tone={issued ? 'plain' : 'primary'}
          busy={make.busy}
          onPress={draw}
        />
      </div>
      {issued && (
        <IssuedCode
          target={target}
          name={name}
          issued={issued}
          origin={tabletOrigin(publicOrigin ?? issued.origin, location.origin)}
          timeZone={timeZone}
          onAnew={draw}
        />
      )}
    </>
  );
}
