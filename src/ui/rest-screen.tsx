import type { ReactNode } from 'react';
import './rest-screen.css';

type Props = { place: string; hint: string; children: ReactNode };

/**
 * What a screen shows that nobody is at: a clock that wanders, so that it burns into no panel, dim and dark at night.
 * It says nothing that the screen below it does not, so it is silent; any touch or key takes it away.
 */
export function RestScreen({ place, hint, children }: Props) {
  return (
    <div className="rest-screen" aria-hidden="true">
      <div className="rest-screen__across">
        <div className="rest-screen__down">
          <p className="rest-screen__place">{place}</p>
          {children}
          <p className="rest-screen__hint">{hint}</p>
        </div>
      </div>
    </div>
  );
}
