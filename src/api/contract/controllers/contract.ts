import type { Context } from 'koa';
import { alone } from '../../../database/sql';
import { publicActions } from '../../../http/controller';
import { declaredRoutes } from '../../../http/declared';
import { openApiDocument } from '../../../http/openapi';
import { readBusiness } from '../../business/data/business';
import type { Document } from '../page/document';
import { contractPage } from '../page/render';

let document: ReturnType<typeof openApiDocument> | undefined;
let text: string | undefined;

const theDocument = () => (document ??= openApiDocument(declaredRoutes().map(({ route }) => route)));

export default {
  show(ctx: Context) {
    ctx.type = 'json';
    ctx.body = text ??= JSON.stringify(theDocument());
  },
  ...publicActions({
    async page() {
      const { name, accentColour } = await readBusiness(alone);
      return contractPage({ name, accentColour }, theDocument() as unknown as Document);
    },
  }),
};
