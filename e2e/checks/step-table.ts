import type { Tally } from './tally.ts';

/** One step of a run, and how it went. */
export interface StepResult extends Tally {
  readonly name: string;
  readonly seconds: number;
}

/** A table of the steps, one a line, and after an empty line the sum as `N passed, M failed`. */
export function stepTable(steps: readonly StepResult[]): string {
  const rows = steps.map((step) => [
    step.name,
    String(step.passed),
    String(step.failed),
    `${step.seconds.toFixed(1)} s`,
  ]);
  const table = [['step', 'passed', 'failed', 'time'], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  const lines = table.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at)))).join('   '),
  );
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + step.failed, 0);
  return [...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}
