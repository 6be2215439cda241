import type { Lookup, Schema } from './schema';

interface Parameter {
  in: 'path' | 'query';
  name: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

type Content = Record<string, { schema: Schema }>;

interface Described {
  operationId: string;
  summary: string;
  security: object[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

/** The contract, as far as the page tells of it. */
export interface Document {
  paths: Record<string, Record<string, Described>>;
  components?: { schemas?: Record<string, Schema> };
}

/** One thing that may be asked. */
export interface Operation extends Described {
  method: string;
  path: string;
}

export interface Chapter {
  title: string;
  operations: Operation[];
}

/** The chapters in their order, and the addresses of each. */
const CHAPTERS: [title: string, paths: RegExp][] = [
  ['Signing in', /^\/auth\//],
  ['Profile', /^\/clients\//],
  ['Projects', /^\/(projects|shared)/],
  ['Messages', /^\/messages/],
  ['Feedback', /^\/(feedbacks|follow-ups)/],
  ['Products', /^\/products/],
  ['What happened', /^\/(activities|live)/],
  ['Login, mail and calendar', /^\/(users|notifications|calendar)/],
  ['The business', /^\//],
];

/** Everything of the contract, each thing in the first chapter that it fits. */
export function chaptersOf({ paths }: Document): Chapter[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => ({ ...described, method, path })),
  );
  const chapterOf = ({ path }: Operation) => CHAPTERS.find(([, paths]) => paths.test(path))![0];
  return CHAPTERS.map(([title]) => ({ title, operations: operations.filter((one) => chapterOf(one) === title) }));
}

/** Finds the schemas that a document names. */
export const lookupIn =
  ({ components }: Document): Lookup =>
  (reference) =>
    components?.schemas?.[reference.split('/').at(-1)!] ?? {};
