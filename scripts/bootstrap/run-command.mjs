// Runs scripts/commands/<command>.ts in this very process, so that signals and exit codes need no forwarding.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/cjs/api';

/**
 * @param {string | undefined} command the name of a file in scripts/commands, which exports `run(args)`
 * @param {string[]} args handed to it
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(command, args) {
  const file = fileURLToPath(new URL(`../commands/${command}.ts`, import.meta.url));
  if (!command || !existsSync(file)) {
    console.error(
      `There is no command "${command ?? ''}": use npm start, npm run demo, npm test, npm run test:reliability, npm run bench or npm run contract.`,
    );
    return 1;
  }
  register();
  try {
    return await createRequire(import.meta.url)(file).run(args);
  } catch (error) {
    // An expected problem is one sentence for a person; anything else is a defect and needs its stack.
    console.error(error instanceof Error && error.name === 'StartError' ? `\n${error.message}` : error);
    return 1;
  }
}
