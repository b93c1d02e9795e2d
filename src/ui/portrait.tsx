import { useState } from 'react';
import { PersonIcon } from './icons.tsx';
import './portrait.css';

type Props = { source: string | undefined };

/** A person's small photo beside their name, or a drawing where there is none or it cannot be had. */
export function Portrait({ source }: Props) {
  const [failed, setFailed] = useState<string>();
  return (
    <span className="portrait">
      {source && source !== failed ? (
        <img className="portrait__photo" src={source} alt="" onError={() => setFailed(source)} />
      ) : (
        <PersonIcon />
      )}
    </span>
  );
}
