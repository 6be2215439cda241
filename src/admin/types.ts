/** The types that the panel treats in ways of their own. */
export const ACTIVITY = 'api::activity.activity';
export const BUSINESS = 'api::business.business';
export const CLIENT = 'api::client.client';
export const FEEDBACK = 'api::feedback.feedback';
export const MESSAGE = 'api::message.message';
export const PRODUCT = 'api::product.product';
export const PROJECT = 'api::project.project';
export const USER = 'plugin::users-permissions.user';
