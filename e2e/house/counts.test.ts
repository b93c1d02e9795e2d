import { describe, expect, test } from 'vitest';
import { countPlaywright } from '../checks/count-playwright.ts';
import { countVitest } from '../checks/count-vitest.ts';
import { failedSpecs } from '../checks/failed-specs.ts';
import { settleTally } from '../checks/settle-tally.ts';
import { stepTable } from '../checks/step-table.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('unit tests are counted', () => {
  test('by whether they passed, and a skipped one has not', () => {
    const testResults = [
      file('failed', 'passed', 'failed'),
      file('passed', 'passed', 'skipped', 'todo', 'pending'),
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 4 });
  });

  test('as failed where a whole file could not run', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('as failed where there is no report', () => {
    expect(countVitest(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('browser tests are counted', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };

  test('by whether they passed at once, and a skipped one has not', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 6 });
  });

  test('together with the errors outside of them', () => {
    expect(countPlaywright({ stats, errors: [{ message: 'x' }] })).toEqual({ passed: 5, failed: 7 });
  });

  test('as failed where there is no report', () => {
    expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the browser tests that failed are named by file and line, each once, however deep they stand', () => {
  const spec = (line: number, ok: boolean) => ({ title: `${line}`, ok, file: 'clock.spec.ts', line });
  const report = {
    suites: [
      { specs: [spec(1, true), spec(2, false)], suites: [{ specs: [spec(9, false), spec(9, false)] }] },
    ],
  };
  expect(failedSpecs(report)).toEqual(['clock.spec.ts:2', 'clock.spec.ts:9']);
  expect(failedSpecs(undefined)).toEqual([]);
});

describe('a count is settled by how the runner ended', () => {
  test.each([
    ['all is well', { passed: 3, failed: 0 }, 0, 0],
    ['a failure was counted', { passed: 3, failed: 2 }, 1, 2],
    ['the runner failed beside its tests', { passed: 3, failed: 0 }, 1, 1],
    ['nothing ran', { passed: 0, failed: 0 }, 0, 1],
  ])('when %s', (_when, counted, exitCode, failed) => {
    expect(settleTally(counted, exitCode)).toEqual({ passed: counted.passed, failed });
  });
});

test('the table ends with the sum of the steps on a line of its own', () => {
  const table = stepTable([
    { name: 'types', passed: 1, failed: 0, seconds: 0.52 },
    { name: 'unit tests', passed: 412, failed: 2, seconds: 12.345 },
  ]);
  expect(table.split('\n')).toEqual([
    'step         passed   failed     time',
    'types             1        0    0.5 s',
    'unit tests      412        2   12.3 s',
    '',
    '413 passed, 2 failed',
  ]);
});
