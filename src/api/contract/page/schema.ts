/** What of JSON Schema the contract uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
}

/** Finds what a reference names. */
export type Lookup = (reference: string) => Schema;

/** The schema itself, where there is only a reference to one. */
export const resolved = (schema: Schema, lookup: Lookup): Schema =>
  schema.$ref === undefined ? schema : lookup(schema.$ref);

/** The ways a value may be written, without null. */
export const waysOf = ({ anyOf, oneOf, allOf }: Schema): Schema[] | undefined =>
  (anyOf ?? oneOf ?? allOf)?.filter(({ type }) => type !== 'null');
