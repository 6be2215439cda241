import type { z } from 'zod';

/** What one endpoint promises: the schemas that check its requests and become the OpenAPI document. */
export interface Contract {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, with Strapi's `:name` parameters. */
  path: string;
  /** `controller.action`, as Strapi finds it. */
  handler: string;
  /** `client`: a signed-in client's user (or an API token, under Strapi's own rules). `public`: anybody. */
  access: 'client' | 'public';
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The one multipart field the endpoint takes instead of a JSON body. */
  file?: string;
  /** The multipart field for any number of files; such a form sends the fields of the body's `data` beside them. */
  files?: string;
  /** The fields that come beside files, where only one kind of the body's `data` has any. */
  besideFiles?: z.ZodObject;
  /** The JSON answer; absent where the answer is empty (204) or of another media type. */
  response?: z.ZodType;
  /** The media type of an answer that is no JSON. */
  media?: string;
  status?: 200 | 201 | 204;
}

/** A Strapi route that carries its contract. */
export interface ContractRoute {
  method: Contract['method'];
  path: string;
  handler: string;
  contract: Contract;
  config: Record<string, unknown>;
}
