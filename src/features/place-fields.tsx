import { useState } from 'react';
import type { LocationBody } from '../contract/location.ts';
import { offsetMetres } from '../contract/offset-metres.ts';
import { Beside } from '../ui/beside.tsx';
import { FieldGroup } from '../ui/field-group.tsx';
import { FieldPair } from '../ui/field-pair.tsx';
import { PinIcon } from '../ui/icons.tsx';
import { RadiusSketch } from '../ui/radius-sketch.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { metres } from '../ui/texts/metres.ts';
import { useTexts } from '../ui/texts/texts-context.ts';
import { useOfficeWorkTexts } from '../ui/texts/use-office-work-texts.ts';
import { neighboursOf } from './neighbours-of.ts';
import {
  atPosition,
  degreesOf,
  type PlaceDraft,
  type PlaceField,
  radiusOf,
  withDegrees,
} from './place-draft.ts';

/** Where this device is, or why that is not known. */
export type OwnPosition =
  | { readonly latitude: number; readonly longitude: number; readonly accuracyMetres: number }
  | { readonly none: string };

type Props = {
  draft: PlaceDraft;
  /** What is said to be wrong. */
  faults: readonly PlaceField[];
  /** Asks the browser, by a person's wish. */
  locate: () => Promise<OwnPosition>;
  /** Other places, of which those nearby are drawn too. */
  others?: readonly LocationBody[];
  onChange: (draft: PlaceDraft) => void;
};

/** The fields of a place, with its circle drawn to scale beside them. */
export function PlaceFields({ draft, faults, locate, others = [], onChange }: Props) {
  const { places } = useOfficeWorkTexts();
  const { locale } = useTexts();
  const [own, setOwn] = useState<OwnPosition>();
  const [busy, setBusy] = useState(false);
  const faultOf = (field: PlaceField) => (faults.includes(field) ? places.fault[field] : undefined);
  const take = async () => {
    setBusy(true);
    const found = await locate();
    setBusy(false);
    setOwn(found);
    if ('latitude' in found) onChange(atPosition(draft, found));
  };
  return (
    <Beside aside={<PlaceSketch draft={draft} own={own} others={others} />}>
      <TextField
        label={places.name}
        kind="line"
        value={draft.title}
        error={faultOf('title')}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <FieldGroup label={places.position} note={places.hereWhy}>
        <div>
          <TextButton label={places.here} icon={<PinIcon />} busy={busy} onPress={() => void take()} />
        </div>
        <p role="status" className={own && 'none' in own ? 'text-form__error' : 'text-form__note'}>
          {own && ownSentence(own, places, locale)}
        </p>
        <FieldPair>
          <TextField
            label={places.latitude}
            kind="degrees"
            value={draft.lat}
            error={faultOf('latitude')}
            onChange={(typed) => onChange(withDegrees(draft, 'lat', typed))}
          />
          <TextField
            label={places.longitude}
            kind="degrees"
            value={draft.lon}
            error={faultOf('longitude')}
            onChange={(typed) => onChange(withDegrees(draft, 'lon', typed))}
          />
        </FieldPair>
        <p className="text-form__note">{places.degreesNote}</p>
      </FieldGroup>
      <TextField
        label={places.radius}
        kind="digits"
        value={draft.radius}
        note={places.radiusNote}
        error={faultOf('radius')}
        onChange={(radius) => onChange({ ...draft, radius })}
      />
      <TextField
        label={places.address}
        kind="line"
        value={draft.address}
        note={places.addressNote}
        optional
        onChange={(address) => onChange({ ...draft, address })}
      />
    </Beside>
  );
}

function ownSentence(
  own: OwnPosition,
  places: ReturnType<typeof useOfficeWorkTexts>['places'],
  locale: string,
): string {
  if ('latitude' in own) return places.hereFound(metres(locale, own.accuracyMetres));
  return own.none === 'denied' ? places.hereFault.denied : places.hereFault.unavailable;
}

type SketchProps = Required<Pick<Props, 'draft' | 'others'>> & { own: OwnPosition | undefined };

function PlaceSketch({ draft, own, others }: SketchProps) {
  const { sketch } = useOfficeWorkTexts();
  const { locale } = useTexts();
  const lat = degreesOf(draft.lat, 90);
  const lon = degreesOf(draft.lon, 180);
  const radiusMetres = radiusOf(draft.radius) ?? 0;
  const lengthOf = (length: number) => metres(locale, length);
  const middle =
    lat !== undefined && lon !== undefined ? { latitude: Number(lat), longitude: Number(lon) } : undefined;
  const you = middle && own && 'latitude' in own ? { ...offsetMetres(middle, own), ...own } : undefined;
  const circle = radiusMetres > 0 ? sketch.circle(lengthOf(radiusMetres)) : sketch.none;
  const distance = you && Math.round(Math.hypot(you.eastMetres, you.northMetres));
  const neighbours = middle ? neighboursOf(middle, radiusMetres, others) : [];
  const caption = [
    circle,
    you && distance !== undefined && sketch.you(lengthOf(distance), lengthOf(you.accuracyMetres)),
    neighbours.length > 0 && sketch.others,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <RadiusSketch
      radiusMetres={radiusMetres}
      caption={caption}
      lengthOf={lengthOf}
      yardsticks={sketch.yardsticks}
      you={you}
      others={neighbours}
    />
  );
}
