/** What a transaction meets when another has just taken away, or given elsewhere, what it was about to refer to. */
const OVERTAKEN = new Set(['23503', '40P01']);

const isOvertaken = (error: unknown) => OVERTAKEN.has(String((error as { code?: unknown } | null)?.code));

/**
 * Does a piece of work that is one transaction, and once more where it was overtaken: a client it had read was merged
 * into another meanwhile, so a row it wrote referred to nobody; or two waited for each other, and PostgreSQL ended this
 * one. The second time it reads what is true now.
 */
export async function anew<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return work();
  }
}
