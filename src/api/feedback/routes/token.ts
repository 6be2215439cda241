import { tokenRoutes } from '../../../http/token-routes';

export default tokenRoutes('api::feedback.feedback', ['findOne', 'update']);
