/** A program and its arguments. */
export type Command = [file: string, ...args: string[]];

/** npm itself: the one that started this command, else the one on the PATH. */
export function npm(...args: string[]): Command {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, path, ...args] : ['npm', ...args];
}
