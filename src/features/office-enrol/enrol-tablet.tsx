import { useState } from 'react';
import { postEnrolmentCode } from '../../api/post-enrolment-code.ts';
import type { EnrolmentTarget, IssuedEnrolment } from '../../contract/office/issued-enrolment.ts';
import { FormStack } from '../../ui/form-stack.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOfficeKeepingTexts } from '../../ui/texts/use-office-keeping-texts.ts';
import { OFFICE_KEYS } from '../office-keys.ts';
import { useLocations } from '../use-locations.ts';
import { useOfficeAction } from '../use-office-action.ts';
import { IssuedCode } from './issued-code.tsx';
import { tabletOrigin } from './tablet-origin.ts';

type Terminal = Extract<EnrolmentTarget, { kind: 'terminal' }>;

type Props = { publicOrigin: string | null; timeZone: string };

/** Makes a tablet the terminal of a place: asks where it stands and what it is called, and shows its code until it is used. */
export function EnrolTablet({ publicOrigin, timeZone }: Props) {
  const { enrol, firstRun } = useOfficeKeepingTexts();
  const places = useLocations();
  const [chosen, setChosen] = useState<number>();
  const [name, setName] = useState(firstRun.tablet.proposed);
  const [nameless, setNameless] = useState(false);
  const [shown, setShown] = useState<{ readonly target: Terminal; readonly issued: IssuedEnrolment }>();
  const make = useOfficeAction(
    async (target: Terminal) => ({ target, issued: await postEnrolmentCode(target) }),
    { onDone: setShown, changes: [OFFICE_KEYS.devices] },
  );
  const locationId = chosen ?? places[0]?.id;
  const submit = () => {
    setNameless(name.trim() === '');
    if (name.trim() === '' || locationId === undefined) return;
    make.run({ kind: 'terminal', locationId, name: name.trim() });
  };
  return (
    <>
      <FormStack
        action={shown ? enrol.anew : enrol.make}
        busy={make.busy}
        error={make.failure}
        quiet={shown !== undefined}
        ownFaults
        onSubmit={submit}
      >
        {places.length > 1 && (
          <SelectField
            label={enrol.place}
            value={String(locationId)}
            options={places.map(({ id, title }) => ({ value: String(id), label: title }))}
            onChange={(id) => setChosen(Number(id))}
          />
        )}
        <TextField
          label={enrol.name}
          kind="line"
          value={name}
          note={enrol.nameNote}
          error={nameless ? enrol.nameMissing : undefined}
          onChange={setName}
        />
      </FormStack>
      {shown && (
        <IssuedCode
          target={shown.target}
          name={shown.target.name}
          issued={shown.issued}
          origin={tabletOrigin(publicOrigin ?? shown.issued.origin, location.origin)}
          timeZone={timeZone}
          onAnew={() => make.run(shown.target)}
        />
      )}
    </>
  );
}
