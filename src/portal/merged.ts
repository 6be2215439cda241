import { errors } from '@strapi/utils';
import { pointerOf } from '../api/client/data/merging';
import { alone } from '../database/sql';
import { ownerAtWork } from './caller';

interface Pointer {
  name: string;
  mergedInto: { name: string };
}

/** Tells whoever opens a client in the panel that was merged into another where everything is. */
export function tellOfMerged(): void {
  strapi.documents.use(async (context, next) => {
    const found = await next();
    if (context.uid !== 'api::client.client' || context.action !== 'findOne' || found || !ownerAtWork()) return found;
    const pointer = await pointerOf(alone, context.params.documentId);
    if (pointer === undefined) return found;
    const { name, mergedInto } = JSON.parse(pointer) as Pointer;
    throw new errors.NotFoundError(`${name} was merged into ${mergedInto.name}, where everything of theirs is now.`);
  });
}
