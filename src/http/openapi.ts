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

/** `/messages/:documentId` as OpenAPI writes it. */
const templated = (path: string) => path.replace(/:(\w+)/g, '{$1}');

const operationId = ({ method, path }: Contract) =>
  [method.toLowerCase(), ...path.split(/[/:-]+/).filter(Boolean)].join('-');

function operation(contract: Contract): ZodOpenApiOperationObject {
  const { access, summary, params, query, body, file, response, media, status = 200 } = contract;
  return {
    operationId: operationId(contract),
    summary,
    security: access === 'public' ? [] : [{ bearer: [] }],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(body && { requestBody: { required: true, ...json(body) } }),
    ...(file !== undefined && { requestBody: fileBody(file) }),
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
