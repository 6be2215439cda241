/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { version } from '$service-worker';

/** Gives a page that cannot be reached our own words instead of the browser's. It keeps nothing else. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const OFFLINE_PAGE = '/offline.html';

async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(version);
  await cache.add(OFFLINE_PAGE);
}

async function dropOlderVersions(): Promise<void> {
  for (const name of await caches.keys()) if (name !== version) await caches.delete(name);
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(OFFLINE_PAGE)) ?? Response.error();
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepOfflinePage()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOlderVersions()));
worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(reach(event.request));
});
