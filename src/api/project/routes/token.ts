import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::project.project', ['update', 'delete']);
