import type { Signal } from './signal.ts';

/** A tone: its pitch in hertz, when it begins and for how long it dies away. */
type Tone = readonly [hertz: number, startS: number, lengthS: number];

// Told apart by their number and their way, up or down, and not by pitch alone.
const TONES: Readonly<Record<Signal, readonly Tone[]>> = {
  recorded: [
    [659, 0, 0.18],
    [988, 0.11, 0.4],
  ],
  kept: [[523, 0, 0.35]],
  refused: [
    [311, 0, 0.3],
    [233, 0.22, 0.5],
  ],
  question: [
    [587, 0, 0.2],
    [740, 0.16, 0.2],
    [587, 0.32, 0.35],
  ],
};

/** Milliseconds of shaking and rest, in turn. */
const SHAKES: Readonly<Record<Signal, number[]>> = {
  recorded: [60],
  kept: [30, 60, 30],
  refused: [160, 80, 160],
  question: [30, 50, 30, 50, 30],
};

const LOUDNESS = 0.12;
const ATTACK_S = 0.015;
const SILENCE = 0.0001;

let context: AudioContext | undefined;

/** Sounds and shakes as an outcome does. Before the first touch or key there is neither: browsers would refuse, and loudly. */
export async function giveSignal(signal: Signal): Promise<void> {
  // Both are missing in some engines, whatever the types say.
  const { userActivation, vibrate } = navigator as Partial<Navigator>;
  if (userActivation?.hasBeenActive === false) return;
  vibrate?.call(navigator, SHAKES[signal]);
  context ??= new AudioContext();
  // A device that was asleep suspends it.
  if (context.state !== 'running') await context.resume();
  const { currentTime, destination } = context;
  for (const [hertz, startS, lengthS] of TONES[signal]) {
    const from = currentTime + startS;
    const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
    const gain = new GainNode(context, { gain: SILENCE });
    // Nothing clicks: a tone comes up quickly and dies away.
    gain.gain.setValueAtTime(SILENCE, from);
    gain.gain.exponentialRampToValueAtTime(LOUDNESS, from + ATTACK_S);
    gain.gain.exponentialRampToValueAtTime(SILENCE, from + lengthS);
    oscillator.connect(gain).connect(destination);
    oscillator.start(from);
    oscillator.stop(from + lengthS);
  }
}
