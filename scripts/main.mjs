// The door of every npm script: `node scripts/main.mjs <command> [arguments]`. It runs before anything is
// installed, so it uses nothing but Node, and asks for the Node version before it loads what needs that version.
import { nodeProblem } from './bootstrap/node-version.mjs';

const [command, ...args] = process.argv.slice(2);

async function main() {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    return 1;
  }
  const { install } = await import('./bootstrap/install.mjs');
  const installed = await install();
  if (installed !== 0) return installed;
  const { runCommand } = await import('./bootstrap/run-command.mjs');
  return runCommand(command, args);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
