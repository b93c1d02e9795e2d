import { QrPicture } from './qr-picture.tsx';
import './card-sheet.css';

/** A card to be cut out and handed to a person. */
export interface SheetCard {
  readonly key: string | number;
  readonly name: string;
  /** Undefined where none was drawn. */
  readonly pin: string | undefined;
  readonly badge: { readonly content: string; readonly label: string } | undefined;
}

type Props = {
  company: string;
  pinLabel: string;
  cards: readonly SheetCard[];
};

/** Cards of the size of a bank card, ten to a sheet of A4, with lines to cut along. */
export function CardSheet({ company, pinLabel, cards }: Props) {
  return (
    <ul className="card-sheet">
      {cards.map(({ key, name, pin, badge }) => (
        <li key={key} className="card-sheet__card">
          <div className="card-sheet__words">
            <p className="card-sheet__company">{company}</p>
            <p className="card-sheet__name">{name}</p>
            {pin !== undefined && (
              <p className="card-sheet__pin">
                <span className="card-sheet__label">{pinLabel}</span> {pin}
              </p>
            )}
          </div>
          {badge && (
            <div className="card-sheet__code">
              <QrPicture content={badge.content} label={badge.label} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
