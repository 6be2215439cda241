import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/launcher/paths';

const file = pathToFileURL(inRoot('scripts', 'bootstrap', 'node-version.mjs')).href;

/** Asked as main.mjs asks it: in plain Node, before anything is compiled. */
function problemOf(version: string): string {
  const program = `import { nodeProblem } from '${file}'; console.log(nodeProblem('${version}') ?? 'none')`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).trim();
}

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(problemOf(version)).toBe('none');
  });

  it.each(['20.18.3', '18.20.0'])('%s is refused with the mend', (version) => {
    expect(problemOf(version)).toBe(
      `Clientele needs Node 20.19 or newer, and this is Node ${version}: install a current version from https://nodejs.org and run the command again.`,
    );
  });
});
