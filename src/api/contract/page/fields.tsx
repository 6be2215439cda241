import { type Lookup, resolved, type Schema, waysOf } from './schema';
import { wordsFor } from './words';

export interface Field {
  name: string;
  schema: Schema;
  required: boolean;
  description?: string | undefined;
}

/** Field names, what they take, and which are needed. */
export const Fields = ({ fields, lookup }: { fields: Field[]; lookup: Lookup }) => (
  <dl>
    {fields.map(({ name, schema, required, description }) => (
      <div key={name}>
        <dt>
          <code>{name}</code>
          {required && <span className="needed">needed</span>}
        </dt>
        <dd>
          {wordsFor(schema, lookup)}
          {schema.default !== undefined && `; ${JSON.stringify(schema.default)} unless told`}
          {description !== undefined && <span className="remark">{description}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
    description: schema.description,
  }));

/** Bodies wrap what they are about in `data`; the fields are those inside. */
function inside(schema: Schema, lookup: Lookup): Schema {
  const data = schema.properties?.data;
  return data ? resolved(data, lookup) : schema;
}

/** What tells one way of a body from the others, such as "agree". */
export function nameOfWay({ properties = {} }: Schema): string {
  const constant = Object.values(properties).find((part) => part.const !== undefined)?.const;
  return typeof constant === 'string' ? constant : 'another way';
}

/** The ways a body may be written: one, or several with a name each. */
export function waysOfBody(body: Schema, lookup: Lookup): Schema[] {
  const schema = inside(resolved(body, lookup), lookup);
  return waysOf(schema)?.map((way) => resolved(way, lookup)) ?? [schema];
}

/** Every field of a body. */
export const BodyFields = ({ body, lookup }: { body: Schema; lookup: Lookup }) => {
  const ways = waysOfBody(body, lookup);
  const [only, ...others] = ways;
  if (only && others.length === 0) return <Fields fields={fieldsOf(only)} lookup={lookup} />;
  return ways.map((way, index) => (
    <section className="way" key={index}>
      <h5>{nameOfWay(way)}</h5>
      <Fields fields={fieldsOf(way).filter(({ schema }) => schema.const === undefined)} lookup={lookup} />
    </section>
  ));
};
