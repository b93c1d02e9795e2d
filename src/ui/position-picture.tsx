import './position-picture.css';

type Props = {
  /** From the middle of the circle to the position. */
  distanceMetres: number;
  accuracyMetres: number;
  radiusMetres: number;
  /** Says in words what is drawn. */
  caption: string;
  /** No more than a hint beside its caption. */
  small?: boolean;
};

/** Room for the strokes within the drawing's 200 × 120 units. */
const MARGIN = 8;
const WIDTH = 200;
const HEIGHT = 120;
const SMALLEST_DOT = 3;
/** Half of a mark's size, and as large in a small drawing that it is still seen. */
const MARK = { large: 4, small: 8 };

/** The place's circle, the position, and how far off that may be, to one scale. */
export function PositionPicture({
  distanceMetres,
  accuracyMetres,
  radiusMetres,
  caption,
  small = false,
}: Props) {
  const left = Math.max(radiusMetres, accuracyMetres - distanceMetres);
  const right = Math.max(radiusMetres, distanceMetres + accuracyMetres);
  const height = Math.max(radiusMetres, accuracyMetres) * 2;
  const scale = Math.min((WIDTH - 2 * MARGIN) / (left + right), (HEIGHT - 2 * MARGIN) / height);
  const centre = (WIDTH - (left + right) * scale) / 2 + left * scale;
  const you = centre + distanceMetres * scale;
  const middle = HEIGHT / 2;
  const mark = small ? MARK.small : MARK.large;
  return (
    <figure className={small ? 'position-picture position-picture--small' : 'position-picture'}>
      <svg
        className="position-picture__drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        <circle className="position-picture__place" cx={centre} cy={middle} r={radiusMetres * scale} />
        <path
          className="position-picture__centre"
          d={`M${centre - mark} ${middle}h${2 * mark}M${centre} ${middle - mark}v${2 * mark}`}
        />
        <circle
          className="position-picture__doubt"
          cx={you}
          cy={middle}
          r={Math.max(SMALLEST_DOT, accuracyMetres * scale)}
        />
        <line className="position-picture__way" x1={centre} y1={middle} x2={you} y2={middle} />
        <circle className="position-picture__you" cx={you} cy={middle} r={mark} />
      </svg>
      <figcaption className="position-picture__caption">{caption}</figcaption>
    </figure>
  );
}
