import type { Operation as Asked } from './document';
import { exampleJson } from './example';
import { BodyFields, Fields } from './fields';
import type { Lookup, Schema } from './schema';
import { TryIt } from './try-it';

interface Props {
  operation: Asked;
  lookup: Lookup;
}

/** What comes back when it is done: JSON by an example, anything else by its media type. */
function answerOf({ responses }: Asked): { status: string; media?: string; schema?: Schema } {
  const [status = ''] = Object.keys(responses).filter((one) => one !== 'default');
  const [found] = Object.entries(responses[status]?.content ?? {});
  return found ? { status, media: found[0], schema: found[1].schema } : { status };
}

const Answer = ({ operation, lookup }: Props) => {
  const { status, media, schema } = answerOf(operation);
  const isJson = media === 'application/json' && schema;
  return (
    <details>
      <summary>
        Answer <span className="status">{status}</span>
      </summary>
      {isJson ? <pre tabIndex={0}>{exampleJson(schema, lookup)}</pre> : <p>{media ?? 'Nothing but the status.'}</p>}
    </details>
  );
};

/** One thing that may be asked: what it takes, what it answers, and a form to try it with. */
export const Operation = ({ operation, lookup }: Props) => {
  const { operationId, method, path, summary, security, parameters = [], requestBody } = operation;
  const body = Object.values(requestBody?.content ?? {})[0]?.schema;
  return (
    <article id={operationId}>
      <h3>{summary}</h3>
      <p className="address">
        <span className={`method ${method}`}>{method.toUpperCase()}</span> <code>/api{path}</code>
        <span className="who">{security.length > 0 ? 'with a token' : 'open to all'}</span>
      </p>
      {parameters.length > 0 && (
        <Fields
          fields={parameters.map(({ name, schema, required = false, description }) => ({
            name,
            schema,
            required,
            description: description === name ? undefined : description,
          }))}
          lookup={lookup}
        />
      )}
      {body && (
        <section>
          <h4>Body</h4>
          <BodyFields body={body} lookup={lookup} />
        </section>
      )}
      <Answer operation={operation} lookup={lookup} />
      <TryIt operation={operation} lookup={lookup} />
    </article>
  );
};
