import { clientRoute } from '../../../http/route';
import { erasureAnswer, erasureRequest } from '../domain/erasure';
import { profileAnswer, profileChange } from '../domain/schemas';

/** The client's own profile. Named so that it is matched before `/clients/:id`. */
export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/clients/me',
      handler: 'me.show',
      summary: "The caller's profile",
      response: profileAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/clients/me',
      handler: 'me.change',
      summary: 'Change the profile; only what is sent changes',
      body: profileChange,
      response: profileAnswer,
    }),
    clientRoute({
      method: 'PUT',
      path: '/clients/me/image',
      handler: 'me.changeImage',
      summary: 'Set the profile picture: a JPEG, PNG, WebP or GIF of at most 8 MB',
      file: 'image',
      response: profileAnswer,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/clients/me/image',
      handler: 'me.removeImage',
      summary: 'Remove the profile picture',
      response: profileAnswer,
    }),
    clientRoute({
      method: 'GET',
      path: '/clients/me/export',
      handler: 'me.export',
      summary: 'Profile, people, projects, letters, feedback and the log of the client, with all files: a ZIP',
      media: 'application/zip',
    }),
    clientRoute({
      method: 'GET',
      path: '/clients/me/erasure',
      handler: 'me.showErasure',
      summary:
        'What would go and what would stay if everything of the client were erased, and whether that is asked for',
      response: erasureAnswer,
    }),
    clientRoute({
      method: 'POST',
      path: '/clients/me/erasure',
      handler: 'me.askErasure',
      summary: 'Ask for everything of the client to be erased; the business decides within a month',
      body: erasureRequest,
      response: erasureAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/clients/me/erasure',
      handler: 'me.takeErasureBack',
      summary: 'Take back that everything be erased',
      response: erasureAnswer,
    }),
  ],
};
