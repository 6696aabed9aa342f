import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { noCounts, type Counts } from '../shared/counts.ts';
import { root } from '../shared/root.ts';

/** A reporter for web-test-runner: prints failures readably and leaves the counts in a file. */
export function browserResults(file: string): Reporter {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const problems = describe(session);
        if (problems.length > 0) logger.log(`  ${path.relative(root, testFile)} in ${session.browser.name}\n${problems.join('\n')}`);
      }
    },
    onTestRunFinished({ sessions }) {
      const counts = noCounts();
      for (const session of sessions) countSession(session, counts);
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSession(session: TestSession, counts: Counts): void {
  const before = counts.failed;
  if (session.testResults) countSuite(session.testResults, counts);
  // A file that does not load has no tests; it failed all the same.
  if (!session.passed && counts.failed === before) counts.failed += 1;
}

function countSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countSuite(inner, counts);
}

function describe(session: TestSession): string[] {
  const lines = failuresIn(session.testResults, []);
  for (const error of session.errors) lines.push(`    ✗ ${error.message}\n${indent(error.stack ?? '')}`);
  for (const url of session.request404s) lines.push(`    ✗ not found: ${url}`);
  if (!session.passed || session.logs.length > 0) for (const log of session.logs) lines.push(`      console: ${log.map(String).join(' ').slice(0, 500)}`);
  return lines;
}

function failuresIn(suite: TestSuiteResult | undefined, names: readonly string[]): string[] {
  if (!suite) return [];
  const here = suite.name ? [...names, suite.name] : names;
  const own = suite.tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => {
      const { message = '', stack = '', expected, actual } = test.error ?? {};
      const difference = expected === undefined ? '' : `\n      expected ${expected}\n      but got  ${actual}`;
      return `    ✗ ${[...here, test.name].join(' › ')}\n${indent(message)}${difference}\n${indent(stack)}`;
    });
  return [...own, ...suite.suites.flatMap((inner) => failuresIn(inner, here))];
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .map((line) => `      ${line}`)
    .join('\n');
}
