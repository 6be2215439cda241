import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::message.message', ['create', 'update', 'delete']);
