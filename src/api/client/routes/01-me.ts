import { clientRoute } from '../../../http/route';
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
      summary: 'Everything that is kept of the client and with them, with all files: a ZIP',
      media: 'application/zip',
    }),
  ],
};
