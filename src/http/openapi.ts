import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import type { Contract, ContractRoute } from './contract';
import { errorEnvelope } from './schemas';

type OpenApiDocument = ReturnType<typeof createDocument>;

const json = (schema: NonNullable<Contract['response']>) => ({ content: { 'application/json': { schema } } });

const fileBody = (field: string) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        required: [field],
        properties: { [field]: { type: 'string' as const, format: 'binary' } },
      },
    },
  },
});

/** A body that comes as JSON, or as a form with fields and files beside them. */
const jsonOrForm = (body: z.ZodType, fields: z.ZodObject, files: string) => ({
  required: true,
  content: {
    ...json(body).content,
    'multipart/form-data': { schema: fields.extend({ [files]: z.array(z.file()).optional() }) },
  },
});

/** The fields of a body's `data`. */
const fieldsOf = (body: Contract['body']) => (body as z.ZodObject<{ data: z.ZodObject }>).shape.data;

function requestBody({ body, file, files, besideFiles }: Contract) {
  if (file !== undefined) return fileBody(file);
  if (body && files !== undefined) return jsonOrForm(body, besideFiles ?? fieldsOf(body), files);
  return body && { required: true, ...json(body) };
}

/** `/messages/:documentId` as OpenAPI writes it. */
const templated = (path: string) => path.replace(/:(\w+)/g, '{$1}');

const operationId = ({ method, path }: Contract) =>
  [method.toLowerCase(), ...path.split(/[/:-]+/).filter(Boolean)].join('-');

function operation(contract: Contract): ZodOpenApiOperationObject {
  const { access, summary, params, query, response, media, status = 200 } = contract;
  const sent = requestBody(contract);
  return {
    operationId: operationId(contract),
    summary,
    security: access === 'public' ? [] : [{ bearer: [] }],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(sent && { requestBody: sent }),
    responses: {
      [status]: {
        description: 'Done',
        ...(response && json(response)),
        ...(media && { content: { [media]: { schema: { type: 'string' } } } }),
      },
      default: { description: 'Refused, with a sentence that says why', ...json(errorEnvelope) },
    },
  };
}

/** The whole contract as an OpenAPI 3.1 document, from the schemas that check the requests. */
export function openApiDocument(routes: ContractRoute[]): OpenApiDocument {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const { contract } of routes) {
    const path = (paths[templated(contract.path)] ??= {});
    path[contract.method.toLowerCase()] = operation(contract);
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Clientele', version: '1.0.0', description: 'What clients and REST consumers may ask.' },
    servers: [{ url: '/api' }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths,
  });
}
