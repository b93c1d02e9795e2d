import { type KioskPolicy, NAME_LISTS, POSITION_RULINGS } from '../../contract/kiosk-policy.ts';
import { ButtonRow } from '../../ui/button-row.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOfficeWorkTexts } from '../../ui/texts/use-office-work-texts.ts';
import { TickBox } from '../../ui/tick-box.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import { UNDO_SECONDS } from './policy-draft.ts';

type Props = { policy: KioskPolicy; onChange: (policy: KioskPolicy) => void };

const WHERES = ['inside', 'unsure', 'outside'] as const;
const WAYS = ['pin', 'badge', 'camera', 'nfc'] as const;

/** What becomes of a punch by its position, and what the tablets offer. */
export function PolicyFields({ policy, onChange }: Props) {
  const { policy: words } = useOfficeWorkTexts();
  const { position, identify } = policy;
  return (
    <>
      <TitledSection title={words.position}>
        {WHERES.map((where) => (
          <RadioGroup
            key={where}
            legend={words.where[where]}
            value={position[where]}
            options={POSITION_RULINGS.map((value) => ({ value, label: words.ruling[value] }))}
            onChange={(ruling) => onChange({ ...policy, position: { ...position, [where]: ruling } })}
          />
        ))}
      </TitledSection>
      <TitledSection title={words.terminals}>
        <RadioGroup
          legend={words.list}
          value={identify.list}
          options={NAME_LISTS.map((value) => ({ value, label: words.lists[value] }))}
          onChange={(list) => onChange({ ...policy, identify: { ...identify, list } })}
        />
        <ButtonRow>
          {WAYS.map((way) => (
            <TickBox
              key={way}
              label={words.ways[way]}
              on={identify[way]}
              onChange={(on) => onChange({ ...policy, identify: { ...identify, [way]: on } })}
            />
          ))}
          <TickBox
            label={words.photos}
            on={policy.photos}
            onChange={(photos) => onChange({ ...policy, photos })}
          />
        </ButtonRow>
        <SelectField
          label={words.undo}
          note={words.undoNote}
          value={String(policy.undoSeconds)}
          options={UNDO_SECONDS.map((seconds) => ({
            value: String(seconds),
            label: words.undoSeconds(seconds),
          }))}
          onChange={(seconds) => onChange({ ...policy, undoSeconds: Number(seconds) })}
        />
      </TitledSection>
    </>
  );
}
