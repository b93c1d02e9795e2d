import { sketchScale, YARDSTICK_METRES, type Yardstick } from './sketch-scale.ts';
import './radius-sketch.css';

/** Something near the place, by how far it lies east and north of its middle. */
type Near = { readonly eastMetres: number; readonly northMetres: number };

type Props = {
  /** 0: the place has no circle. */
  radiusMetres: number;
  /** Says in words what is drawn. */
  caption: string;
  /** Writes a length. */
  lengthOf: (metres: number) => string;
  /** What the thing is called that the circle is compared with. */
  yardsticks: Readonly<Record<Yardstick, string>>;
  /** Where this device is, and how far off that may be. */
  you?: (Near & { readonly accuracyMetres: number }) | undefined;
  /** Other places with their own circles. */
  others?: readonly (Near & { readonly id: number; readonly radiusMetres: number })[];
};

const WIDTH = 320;
const HEIGHT = 200;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };
const CROSS = 5;
const SMALLEST_DOT = 3;
/** Whatever lies farther off than so many radii would make the circle a dot. */
const NEAR_IN_RADII = 4;
const LABEL_SIZE = 13;
const GAP = 6;

/** A place's circle to scale, north up, on squares of a known length. There is no map: the place is told to nobody. */
export function RadiusSketch({ radiusMetres, caption, lengthOf, yardsticks, you, others = [] }: Props) {
  const yourReach = you ? Math.hypot(you.eastMetres, you.northMetres) + you.accuracyMetres : 0;
  const shown = you && yourReach <= Math.max(radiusMetres, 1) * NEAR_IN_RADII ? you : undefined;
  const { halfMetres, gridMetres, yardstick } = sketchScale(Math.max(radiusMetres, shown ? yourReach : 0));
  const scale = HEIGHT / 2 / halfMetres;
  const at = ({ eastMetres, northMetres }: Near) => ({
    cx: MIDDLE.x + eastMetres * scale,
    cy: MIDDLE.y - northMetres * scale,
  });
  const grid = gridMetres * scale;
  return (
    <figure className="radius-sketch">
      <svg
        className="radius-sketch__drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        <path className="radius-sketch__grid" d={gridPath(grid)} />
        {others.map((other) => (
          <circle
            key={other.id}
            className="radius-sketch__other"
            {...at(other)}
            r={Math.max(SMALLEST_DOT, other.radiusMetres * scale)}
          />
        ))}
        {radiusMetres > 0 && (
          <circle
            className="radius-sketch__place"
            cx={MIDDLE.x}
            cy={MIDDLE.y}
            r={Math.max(SMALLEST_DOT, radiusMetres * scale)}
          />
        )}
        {yardstick && <YardstickDrawing yardstick={yardstick} scale={scale} />}
        <path
          className="radius-sketch__centre"
          d={`M${MIDDLE.x - CROSS} ${MIDDLE.y}h${2 * CROSS}M${MIDDLE.x} ${MIDDLE.y - CROSS}v${2 * CROSS}`}
        />
        {shown && (
          <>
            <circle
              className="radius-sketch__doubt"
              {...at(shown)}
              r={Math.max(SMALLEST_DOT, shown.accuracyMetres * scale)}
            />
            <circle className="radius-sketch__you" {...at(shown)} r={4} />
          </>
        )}
        <path
          className="radius-sketch__bar"
          d={`M${GAP * 2} ${HEIGHT - GAP * 2}v${GAP / 2}h${grid}v${-GAP / 2}`}
        />
        <text className="radius-sketch__label" x={GAP * 2} y={HEIGHT - GAP * 2.7} fontSize={LABEL_SIZE}>
          {lengthOf(gridMetres)}
        </text>
        <path className="radius-sketch__north" d={`M${WIDTH - 16} 26V10m-4.5 5 4.5-5 4.5 5`} />
      </svg>
      <figcaption className="radius-sketch__caption">
        <p>{caption}</p>
        {yardstick && (
          <p className="radius-sketch__legend">
            <span className="radius-sketch__swatch" />
            {yardsticks[yardstick]}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function YardstickDrawing({ yardstick, scale }: { yardstick: Yardstick; scale: number }) {
  const { length, width } = YARDSTICK_METRES[yardstick];
  return (
    <rect
      className="radius-sketch__yardstick"
      x={MIDDLE.x - (length * scale) / 2}
      y={MIDDLE.y - (width * scale) / 2}
      width={length * scale}
      height={width * scale}
    />
  );
}

/** Lines through the middle and at every square from there. */
function gridPath(side: number): string {
  const lines: string[] = [];
  for (let x = MIDDLE.x % side; x <= WIDTH; x += side) lines.push(`M${x} 0V${HEIGHT}`);
  for (let y = MIDDLE.y % side; y <= HEIGHT; y += side) lines.push(`M0 ${y}H${WIDTH}`);
  return lines.join('');
}
