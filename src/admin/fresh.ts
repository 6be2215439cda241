import { adminApi } from '@strapi/strapi/admin';

const UNKEPT = { keepUnusedDataFor: 0 };

/**
 * Lists and records are read anew whenever they are opened: clients write too, and what the panel kept from a minute
 * ago would hide it. The names are those of the content manager's own requests; where one is missing, nothing happens.
 */
export function keepNothing(): void {
  adminApi.enhanceEndpoints({ endpoints: { getAllDocuments: UNKEPT, getDocument: UNKEPT } as never });
}
