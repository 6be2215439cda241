import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::product.product', ['create', 'update', 'delete']);
