import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-picture.css';

type Props = {
  /** What a reader of the code gets. */
  content: string;
  /** Says what the code is for. */
  label: string;
};

/** Modules of white around it that the standard asks for. */
const QUIET_ZONE = 4;

/** A QR code. Dark on white in every theme, since readers expect that. */
export function QrPicture({ content, label }: Props) {
  const { size, path } = useMemo(() => drawn(content), [content]);
  return (
    <svg className="qr-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="qr-picture__modules" d={path} />
    </svg>
  );
}

function drawn(content: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET_ZONE });
  const runs: string[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}`);
    }
  }
  return { size, path: runs.join('') };
}
