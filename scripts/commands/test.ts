import { conclude, runJest } from '../checks/jest';
import { runHere } from '../checks/run-step';
import { checks } from '../checks/steps';
import { buildChanged } from '../launcher/builds/build';
import { panel, server, site } from '../launcher/builds/parts';

/**
 * `npm test`: every check, the builds, every test; it stops at the first that fails. With arguments, only Jest, which
 * takes them: `npm test -- tests/unit`.
 * @returns the exit code; the last line printed counts the tests
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return conclude(await runJest(args));
  const done: string[] = [];
  for (const { title, command } of checks()) {
    heading(title);
    const since = performance.now();
    if ((await runHere(command)) !== 0) {
      console.error(`\n${title}: failed. Passed before: ${done.join(', ') || 'nothing'}.`);
      return conclude({ passed: 0, failed: 1 });
    }
    done.push(`${title} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  }
  heading('Build');
  await buildChanged([server, panel, site]);
  heading('Tests');
  const tally = await runJest([]);
  console.log(`\nChecks passed: ${done.join(', ')}.`);
  return conclude(tally);
}

function heading(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}`);
}
