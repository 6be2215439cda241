import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import type { ContractRoute } from '../src/http/contract';
import { openApiDocument } from '../src/http/openapi';
import { inRoot } from './launcher/paths';

const typesFile = inRoot('frontend/src/lib/api/schema.d.ts');
const nouns = inRoot('src/api');

/** The route files of every noun, in a stable order. */
function routeFiles(): string[] {
  return readdirSync(nouns, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/\\]+[/\\]routes[/\\][^/\\]+\.ts$/.test(file))
    .sort()
    .map((file) => join(nouns, file));
}

/** The routes of a plain list; Strapi's core routers make theirs only inside a running server, and have no contract. */
function ownRoutes(router: object): ContractRoute[] {
  const routes: unknown = Object.getOwnPropertyDescriptor(router, 'routes')?.value;
  return Array.isArray(routes) ? (routes as ContractRoute[]) : [];
}

function declaredRoutes(): ContractRoute[] {
  const load = createRequire(__filename);
  const routers = routeFiles().map((file) => (load(file) as { default: object }).default);
  return routers.flatMap(ownRoutes).filter((route) => 'contract' in route);
}

async function generatedTypes(): Promise<string> {
  const document = openApiDocument(declaredRoutes());
  const nodes = await openapiTS(JSON.stringify(document));
  return `// Generated from the server's route declarations by \`npm run contract\`.\n${astToString(nodes)}`;
}

/** Writes the types of the site's calls anew. */
export async function writeContractTypes(): Promise<void> {
  await writeFile(typesFile, await generatedTypes());
}

/** Whether the types in the tree are those of the server's declarations. */
export async function contractTypesAreCurrent(): Promise<boolean> {
  const present = await readFile(typesFile, 'utf8').catch(() => '');
  return present === (await generatedTypes());
}
