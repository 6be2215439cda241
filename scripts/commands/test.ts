import { conclude, runJest } from '../checks/jest';
import { runQuietly } from '../checks/run-step';
import { checks } from '../checks/steps';
import { buildChanged } from '../launcher/builds/build';
import { panel, server, site } from '../launcher/builds/parts';

/**
 * `npm test`: every check, the builds, every test; no test runs when one of the former fails. With arguments, only Jest,
 * which takes them: `npm test -- tests/unit`.
 * @returns the exit code; the last line printed counts the tests
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return conclude(await runJest(args));
  heading('Checks and builds');
  if (!(await allHolds())) return conclude({ passed: 0, failed: 1 });
  heading('Tests');
  return conclude(await runJest([]));
}

/** Checks beside the builds, since neither keeps two processors busy by itself. */
async function allHolds(): Promise<boolean> {
  const left = checks().values();
  let failed = false;
  const check = async (): Promise<void> => {
    for (const { title, command } of left) {
      const since = performance.now();
      const { code, output } = await runQuietly(command);
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`${title}: ${code === 0 ? `holds (${seconds} s)` : `failed\n${output}`}`);
      failed ||= code !== 0;
      if (failed) return;
    }
  };
  await Promise.all([check(), buildChanged([server, panel, site]).then(check)]);
  return !failed;
}

function heading(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`);
}
