import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Geofence, judgePosition, type PositionAnswer, type TapPosition } from './judge-position.ts';
import { DEFAULT_POLICY, POSITION_RULINGS } from './kiosk-policy.ts';

const FENCE: Geofence = { latitude: 41.3, longitude: 69.2, radiusMetres: 300 };
const METRES_A_DEGREE = 111_195;
const HOW_SURE: Readonly<Record<PositionAnswer, number>> = {
  inside: 0,
  unsure: 1,
  outside: 2,
  'no-fence': -1,
};

/** A position so many metres north of the middle. */
function away(metres: number, accuracyMetres: number): TapPosition {
  return { latitude: 41.3 + metres / METRES_A_DEGREE, longitude: 69.2, accuracyMetres };
}

function answerAt(metres: number, accuracyMetres: number): PositionAnswer {
  return judgePosition(away(metres, accuracyMetres), FENCE, DEFAULT_POLICY).answer;
}

describe('a position', () => {
  test.each([
    [0, 0, 'inside'],
    [0, 300, 'inside'],
    [200, 99, 'inside'],
    [200, 101, 'unsure'],
    [299, 0, 'inside'],
    [301, 0, 'outside'],
    [301, 5, 'unsure'],
    [400, 99, 'outside'],
    [400, 101, 'unsure'],
    [5000, 10_000, 'unsure'],
  ] as const)('%i m away, known to %i m, is %s a radius of 300 m', (metres, accuracy, answer) => {
    expect(answerAt(metres, accuracy)).toBe(answer);
  });

  test('comes with its distance from the middle', () => {
    const { distanceMetres } = judgePosition(away(200, 10), FENCE, DEFAULT_POLICY);
    expect(distanceMetres).toBeCloseTo(200, 0);
  });

  test('that is not there cannot tell', () => {
    expect(judgePosition(undefined, FENCE, DEFAULT_POLICY)).toEqual({
      answer: 'unsure',
      distanceMetres: undefined,
      ruling: 'allow',
    });
  });

  test.each([
    ['no latitude', { ...FENCE, latitude: null }],
    ['no longitude', { ...FENCE, longitude: null }],
    ['no radius', { ...FENCE, radiusMetres: 0 }],
  ])('is allowed anywhere when the location has %s', (_what, fence) => {
    const refusing = { position: { inside: 'refuse', unsure: 'refuse', outside: 'refuse' } } as const;
    const judged = { answer: 'no-fence', distanceMetres: undefined, ruling: 'allow' };
    expect(judgePosition(away(1, 1), fence, refusing)).toEqual(judged);
    expect(judgePosition(undefined, fence, refusing)).toEqual(judged);
  });
});

const metres = fc.double({ min: 0, max: 20_000, noNaN: true });
const ruling = fc.constantFrom(...POSITION_RULINGS);

test('farther away is never more surely inside', () => {
  fc.assert(
    fc.property(metres, metres, metres, (one, other, accuracy) => {
      const [near, far] = one < other ? [one, other] : [other, one];
      return HOW_SURE[answerAt(near, accuracy)] <= HOW_SURE[answerAt(far, accuracy)];
    }),
  );
});

test('a worse accuracy makes no answer surer: inside and outside can only become unsure', () => {
  fc.assert(
    fc.property(metres, metres, metres, (distance, one, other) => {
      const [fine, coarse] = one < other ? [one, other] : [other, one];
      const answer = answerAt(distance, coarse);
      return answer === 'unsure' || answer === answerAt(distance, fine);
    }),
  );
});

test('the ruling is always that of the answer', () => {
  fc.assert(
    fc.property(metres, metres, ruling, ruling, ruling, (distance, accuracy, inside, unsure, outside) => {
      const position = { inside, unsure, outside };
      const judged = judgePosition(away(distance, accuracy), FENCE, { position });
      expect(judged.answer).not.toBe('no-fence');
      if (judged.answer !== 'no-fence') expect(judged.ruling).toBe(position[judged.answer]);
    }),
  );
});
