import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyStream, type KeyStreamEvent, READER_GAP_MS } from './key-stream.ts';

/** Plays keys with the gap before each, and a long silence at the end. */
function play(keys: readonly (readonly [key: string, gapMs: number])[]): KeyStreamEvent[] {
  const stream = new KeyStream();
  const events: KeyStreamEvent[] = [];
  let atMs = 1_000;
  for (const [key, gapMs] of keys) {
    atMs += gapMs;
    events.push(...stream.press(key, atMs));
  }
  return [...events, ...stream.silence(atMs + 1_000)];
}

const typed = (text: string): KeyStreamEvent[] => [...text].map((key) => ({ kind: 'typed', key }));
const fast = fc.integer({ min: 0, max: READER_GAP_MS });
const slow = fc.integer({ min: READER_GAP_MS + 1, max: 2_000 });
const character = fc.constantFrom(...'0123456789ABCDEFabcdef-:%$');
const reading = fc.array(character, { minLength: 4, maxLength: 40 });

describe('a reader', () => {
  test('is known by its pace, however it ends what it types', () => {
    fc.assert(
      fc.property(
        reading,
        fc.infiniteStream(fast),
        fc.constantFrom('Enter', 'Tab', ''),
        (keys, gaps, end) => {
          const run = [...keys, ...(end ? [end] : [])].map((key) => [key, gaps.next().value] as const);
          expect(play(run)).toEqual([{ kind: 'read', content: keys.join('') }]);
        },
      ),
    );
  });

  test('that types three characters and Enter is known as well', () => {
    expect(play([...'147'].map((key) => [key, 5] as const).concat([['Enter', 5]]))).toEqual([
      { kind: 'read', content: '147' },
    ]);
  });

  test('that reads twice in a row is heard twice', () => {
    const once = [...[...'3367538278'].map((key) => [key, 4] as const), ['Enter', 4] as const];
    const content = { kind: 'read', content: '3367538278' };
    expect(play([...once, ['3', 200], ...once.slice(1)])).toEqual([content, content]);
  });

  test('that comes while a person types takes nothing of what was typed', () => {
    expect(
      play([
        ['1', 500],
        ['2', 300],
        ['A', 300],
        ['B', 5],
        ['C', 5],
        ['D', 5],
        ['Enter', 5],
      ]),
    ).toEqual([...typed('12'), { kind: 'read', content: 'ABCD' }]);
  });
});

describe('a person', () => {
  test('is never taken for a reader, whatever is typed and however it is ended', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'0123456789', 'Enter', 'Tab'), slow)), (keys) => {
        expect(play(keys)).toEqual(keys.map(([key]) => ({ kind: 'typed', key })));
      }),
    );
  });

  test('may roll over two or three keys at once', () => {
    expect(
      play([
        ['1', 400],
        ['4', 12],
        ['7', 12],
        ['0', 300],
        ['Enter', 20],
      ]),
    ).toEqual([...typed('1470'), { kind: 'typed', key: 'Enter' }]);
  });
});

test('no key is lost or told twice, whatever the pace', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(character, fc.integer({ min: 0, max: 90 }))), (keys) => {
      const heard = play(keys).map((event) => (event.kind === 'read' ? event.content : event.key));
      expect(heard.join('')).toBe(keys.map(([key]) => key).join(''));
    }),
  );
});

test('a key that goes on with a run is known to, so that a reader presses no button', () => {
  const stream = new KeyStream();
  stream.press('1', 0);
  expect([stream.isWithinRun(10), stream.endsRun(10)]).toEqual([true, false]);
  stream.press('2', 10);
  stream.press('3', 20);
  expect([stream.endsRun(30), stream.endsRun(300), stream.isWithinRun(-5)]).toEqual([true, false, false]);
});
