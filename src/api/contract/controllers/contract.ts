import type { Context } from 'koa';
import { withConnection } from '../../../database/sql';
import { publicActions } from '../../../http/controller';
import { declaredRoutes } from '../../../http/declared';
import { openApiDocument } from '../../../http/openapi';
import { readBusiness } from '../../business/data/business';
import type { Document } from '../page/document';
import { contractPage } from '../page/render';

let document: ReturnType<typeof openApiDocument> | undefined;

const theDocument = () => (document ??= openApiDocument(declaredRoutes().map(({ route }) => route)));

export default {
  show(ctx: Context) {
    ctx.body = theDocument();
  },
  ...publicActions({
    async page() {
      const business = await withConnection(readBusiness);
      return contractPage(business, theDocument() as unknown as Document);
    },
  }),
};
