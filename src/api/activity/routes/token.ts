import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::activity.activity', ['findOne']);
