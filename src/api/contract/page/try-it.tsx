import type { Operation } from './document';
import { exampleJson } from './example';
import { nameOfWay, waysOfBody } from './fields';
import type { Lookup, Schema } from './schema';

interface Props {
  operation: Operation;
  lookup: Lookup;
}

const JSON_TYPE = 'application/json';
const FILE_TYPE = 'multipart/form-data';

/** The body of a way as it is sent: where others are, with the way in its `data`. */
const written = (body: Schema, way: Schema, alone: boolean, lookup: Lookup) =>
  alone
    ? exampleJson(body, lookup)
    : exampleJson(
        { type: 'object', properties: body.properties?.data ? { data: way } : (way.properties ?? {}) },
        lookup,
      );

const JsonBody = ({ body, lookup, id }: { body: Schema; lookup: Lookup; id: string }) => {
  const ways = waysOfBody(body, lookup);
  const texts = ways.map((way) => written(body, way, ways.length === 1, lookup));
  return (
    <>
      {ways.length > 1 && (
        <label>
          Begin with
          <select data-bodies>
            {ways.map((way, index) => (
              <option key={index} value={texts[index]}>
                {nameOfWay(way)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label htmlFor={`${id}-body`}>Body</label>
      <textarea
        id={`${id}-body`}
        name="body"
        spellCheck={false}
        rows={Math.min(14, texts[0]?.split('\n').length ?? 1)}
        defaultValue={texts[0]}
      />
    </>
  );
};

const FileBody = ({ body }: { body: Schema }) => {
  const [field = 'file'] = Object.keys(body.properties ?? {});
  return (
    <label>
      {field}
      <input type="file" name={field} data-file />
    </label>
  );
};

const Parameters = ({ operation: { parameters = [] } }: { operation: Operation }) => (
  <div className="parameters">
    {parameters.map(({ in: place, name, required, schema }) => (
      <label key={name}>
        {name}
        {schema.enum ? (
          <select name={name} data-place={place}>
            {!required && <option value="">–</option>}
            {schema.enum.map((one) => (
              <option key={String(one)}>{String(one)}</option>
            ))}
          </select>
        ) : (
          <input name={name} data-place={place} required={required} autoComplete="off" spellCheck={false} />
        )}
      </label>
    ))}
  </div>
);

/** A form that sends one request and shows what came back. */
export const TryIt = ({ operation, lookup }: Props) => {
  const { method, path, requestBody, operationId } = operation;
  const json = requestBody?.content[JSON_TYPE]?.schema;
  const file = requestBody?.content[FILE_TYPE]?.schema;
  return (
    <details className="try">
      <summary>Try it</summary>
      <form data-method={method.toUpperCase()} data-path={path}>
        <Parameters operation={operation} />
        {json && <JsonBody body={json} lookup={lookup} id={operationId} />}
        {!json && file && <FileBody body={file} />}
        <div className="send">
          <button type="submit">Send</button>
          <button type="button" className="quiet" data-stop hidden>
            Stop
          </button>
          <output />
        </div>
        <pre className="answer" tabIndex={0} aria-label="Answer" hidden />
      </form>
    </details>
  );
};
