import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::client.client', ['find', 'findOne', 'create', 'update', 'delete']);
