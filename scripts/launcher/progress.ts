const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Says what takes a while and how long it has taken: a line that counts on a terminal, plain lines in a log.
 * @param label what is being done, such as "Building the site"
 * @returns what `work` returns
 */
export async function withProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  const live = process.stdout.isTTY;
  const print = (text: string): boolean => process.stdout.write(live ? `\r\x1b[2K${text}` : text);
  const show = (): boolean => print(live ? `${label} … ${seconds(since)}` : `${label} …\n`);
  const timer = live ? setInterval(show, 100) : undefined;
  show();
  try {
    const result = await work();
    print(`${label}: done in ${seconds(since)}\n`);
    return result;
  } catch (error) {
    print(`${label}: stopped after ${seconds(since)}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
