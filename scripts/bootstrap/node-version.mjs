// Kept free of imports and of new syntax: this is the one file an outdated Node must still be able to run.

const NEEDED = [20, 19];

/**
 * Says what is wrong with a Node version.
 * @param {string} version such as "20.19.0"
 * @returns {string | null} one sentence with the mend, or null when the version will do
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null;
  return `Clientele needs Node ${NEEDED.join('.')} or newer, and this is Node ${version}: install a current version from https://nodejs.org and run the command again.`;
}
