/** The types that the panel treats in ways of their own. */
export const ACTIVITY = 'api::activity.activity';
export const BUSINESS = 'api::business.business';
export const CLIENT = 'api::client.client';
export const FEEDBACK = 'api::feedback.feedback';
export const MESSAGE = 'api::message.message';
export const PRODUCT = 'api::product.product';
export const PROJECT = 'api::project.project';
export const USER = 'plugin::users-permissions.user';

/** Where the list of a type is. */
export const listAddress = (type: string): string => `/content-manager/collection-types/${type}`;

/** Where the list of a type is with what is newest on top. */
export const newestFirst = (type: string): string => `${listAddress(type)}?sort=createdAt:DESC`;

/** Where a record is opened in the panel. */
export const recordAddress = (type: string, documentId: string): string => `${listAddress(type)}/${documentId}`;
