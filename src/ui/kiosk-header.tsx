import type { ReactNode } from 'react';
import { PersonIcon, PinIcon } from './icons.tsx';
import './kiosk-header.css';

type Props = {
  company: string;
  place: string;
  placeNote?: string | undefined;
  person?: string | undefined;
  children?: ReactNode;
};

/** Where this device is and, on a personal one, whose it is; `children` are the controls at the end. */
export function KioskHeader({ company, place, placeNote, person, children }: Props) {
  return (
    <div className="kiosk-header">
      <span className="kiosk-header__pin">
        <PinIcon />
      </span>
      <div className="kiosk-header__words">
        <h1 className="kiosk-header__place">
          {place} {placeNote && <span className="kiosk-header__note">{placeNote}</span>}
        </h1>
        <p className="kiosk-header__line">
          <span className="kiosk-header__company">{company}</span>
          {person && (
            <span className="kiosk-header__person">
              <PersonIcon />
              {person}
            </span>
          )}
        </p>
      </div>
      {children && <div className="kiosk-header__controls">{children}</div>}
    </div>
  );
}
