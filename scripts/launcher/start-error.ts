/** A problem that a person can mend. Its message is one sentence that names the cause and the mend; it is shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Someone asked to stop while things were still starting. Not a failure: the command ends with exit code 0. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** @returns the message of whatever was thrown */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns the `code` of a system or PostgreSQL error ("EADDRINUSE", "28P01"), or undefined */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
