interface Params {
  data?: Record<string, unknown>;
}

/** What a row is called by, in texts as well; a documentId has 24 signs or more. */
const ROW_ID = /^\d{1,10}$/;

/** The ways to say what becomes of a relation. */
const WAYS = new Set(['set', 'connect', 'disconnect']);

/** A relation in which every record that goes by a bare documentId is said to go by one. */
function named(relation: unknown): unknown {
  if (typeof relation === 'string') return ROW_ID.test(relation) ? relation : { documentId: relation };
  if (Array.isArray(relation)) return relation.map(named);
  if (typeof relation !== 'object' || relation === null) return relation;
  return Object.fromEntries(
    Object.entries(relation).map(([way, whom]) => [way, WAYS.has(way) ? named(whom as unknown) : (whom as unknown)]),
  );
}

/**
 * Lets records be named by their documentId alone. Strapi, which makes ids that begin with a letter, takes a text that begins
 * with a figure for the number of a row; most of ours begin with one.
 */
export function takeDocumentIds(): void {
  strapi.documents.use((context, next) => {
    const { data } = context.params as Params;
    if (!data) return next();
    for (const [field, { type }] of Object.entries(strapi.getModel(context.uid).attributes)) {
      if ((type === 'relation' || type === 'media') && data[field] !== undefined) data[field] = named(data[field]);
    }
    return next();
  });
}
