import { portal } from './portal';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  /** Parsed JSON; text where the answer is no JSON. */
  body: Body;
}

export interface RequestOptions {
  /** A bearer token. */
  token?: string | undefined;
  headers?: Record<string, string>;
  /** Another server than the worker's own. */
  at?: string;
}

/** Strapi's error envelope, as every refused request answers it. */
export interface ErrorBody {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

/**
 * Sends one request to Strapi; never throws for a status.
 * @param path with its prefix, such as "/api/projects" or "/portal/overview"
 * @param body sent as JSON, or as it is when it is FormData
 */
export async function request<Body>(
  method: string,
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<Answer<Body>> {
  const form = body instanceof FormData;
  const headers = new Headers(options.headers);
  if (options.token) headers.set('authorization', `Bearer ${options.token}`);
  if (body !== undefined && !form) headers.set('content-type', 'application/json');
  const response = await fetch(new URL(path, options.at ?? portal().apiUrl), {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: parse<Body>(await response.text()) };
}

export const get = <Body>(path: string, options?: RequestOptions): Promise<Answer<Body>> =>
  request<Body>('GET', path, undefined, options);

export const post = <Body>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>> =>
  request<Body>('POST', path, body, options);

export const put = <Body>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>> =>
  request<Body>('PUT', path, body, options);

export const del = <Body>(path: string, options?: RequestOptions): Promise<Answer<Body>> =>
  request<Body>('DELETE', path, undefined, options);

/** The caller says what it expects, and its assertions check it. */
function parse<Body>(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return text as Body;
  }
}
