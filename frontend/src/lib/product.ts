import type { ProductBrief } from './api/types';

export type ProductState = ProductBrief['state'];

/** The groups of the list: what can be had, what is being made, what is to come. */
export const productStates = ['finished', 'in_progress', 'planned'] as const satisfies ProductState[];

/** The address of a product's page, by its slug or its documentId. */
export const productHref = (name: string) => `/products/${encodeURIComponent(name)}`;

/** Where a client asks for something like a product. */
export const likeHref = (slug: string) => `/projects/new?like=${encodeURIComponent(slug)}`;
