import type { Core } from '@strapi/strapi';
import { takesAnother } from '../src/http/uploaded-file';

const MEGABYTE = 1024 * 1024;

let begun = 0;

/** Files of one request are done with in any order: each is told when it began, and is handed on in that order. */
function notePlace(_field: string, file: { place?: number }): void {
  begun += 1;
  file.place = begun;
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::answers',
  'global::uploads-safe',
  'strapi::errors',
  'global::away',
  'global::storable',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: { 'img-src': ["'self'", 'data:', 'blob:'], 'media-src': ["'self'"], upgradeInsecureRequests: null },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [env('SITE_URL', 'http://localhost:3000')] } },
  'strapi::query',
  'global::uploads-known',
  'global::readable',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '256kb',
      formLimit: '256kb',
      textLimit: '256kb',
      // Whatever may carry a body: one that says what nobody hears is refused.
      parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      formidable: { maxFileSize: 20 * MEGABYTE, maxFields: 100, filter: takesAnother, onFileBegin: notePlace },
    },
  },
  'global::uploads-end',
  'global::sound',
  'global::panel-door',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'src/admin/extensions/favicon.png' } },
  'strapi::public',
];

export default config;
