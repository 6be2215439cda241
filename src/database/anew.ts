/**
 * What a transaction meets when another has just taken away, or given elsewhere, what it was about to refer to, has just
 * taken what it found free, or waited for it in turn.
 */
const OVERTAKEN = new Set(['23503', '23505', '40P01']);

const isOvertaken = (error: unknown) => OVERTAKEN.has(String((error as { code?: unknown } | null)?.code));

/** A client whose news are just being noted, and then told, can be overtaken by both. */
const TRIES = 5;

/**
 * Does a piece of work that is one transaction, and again where it was overtaken: a client it had read was merged into
 * another meanwhile, so a row it wrote referred to nobody; a name it had found free was taken; or two waited for each other,
 * and PostgreSQL ended this one. Each time it reads what is true then. As a part of a larger transaction it is done once: that one
 * has ended with it, and is whose to be done anew. Throws what stopped the last try.
 */
export async function anew<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isOvertaken(error) || strapi.db.inTransaction()) throw error;
    }
  }
}
