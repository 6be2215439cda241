import type { Context } from 'koa';
import { declaredRoutes } from '../../../http/declared';
import { openApiDocument } from '../../../http/openapi';

let document: object | undefined;

export default {
  show(ctx: Context) {
    document ??= openApiDocument(declaredRoutes().map(({ route }) => route));
    ctx.body = document;
  },
};
