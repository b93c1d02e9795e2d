import { SelectField } from '../ui/select-field.tsx';
import { useLocations } from './use-locations.ts';

type Props = {
  label: string;
  /** Undefined: every place. */
  place: number | undefined;
  /** What it is called that no place is chosen; undefined where one must be. */
  everywhere?: string | undefined;
  error?: string | undefined;
  onChoose: (place: number | undefined) => void;
};

/** One of the company's places. */
export function PlaceSelect({ label, place, everywhere, error, onChoose }: Props) {
  const locations = useLocations();
  return (
    <SelectField
      label={label}
      value={String(place ?? '')}
      options={[
        ...(everywhere === undefined ? [] : [{ value: '', label: everywhere }]),
        ...locations.map(({ id, title }) => ({ value: String(id), label: title })),
      ]}
      error={error}
      onChange={(id) => onChoose(id === '' ? undefined : Number(id))}
    />
  );
}
