import { errors } from '@strapi/utils';

/** The log writes itself. What only the server puts there, nobody adds, changes or takes away by hand. */
export function guardLog(): never {
  throw new errors.ApplicationError('The log writes itself and stays as it is.');
}
