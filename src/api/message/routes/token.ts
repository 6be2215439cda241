import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::message.message', ['update', 'delete']);
