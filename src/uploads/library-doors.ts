interface Route {
  path: string;
}

interface Service {
  upload: (request: { data: { fileInfo?: unknown }; files: unknown }, options?: object) => Promise<unknown>;
}

/** What is closed of Strapi's media library. */
export interface Library {
  routes: { admin: { routes: Route[] } };
  services: { upload: (context: object) => Service };
}

/**
 * Has the server fetch a file from an address. It would fetch from inside its own network as well (only the first host of
 * what may redirect is looked at), and a name made for it ends in the removal of the whole temporary folder.
 */
const FETCHING = '/actions/upload-from-urls';

/**
 * Closes what the media library lets anybody at the panel do beyond putting a file in: having the server fetch one, and hanging
 * one on a record (`ref`, `refId`, `field`), past the rules of that record.
 */
export function closeLibrary(plugin: Library): void {
  const { admin } = plugin.routes;
  admin.routes = admin.routes.filter(({ path }) => path !== FETCHING);
  const own = plugin.services.upload;
  plugin.services.upload = (context) => {
    const service = own(context);
    const upload: Service['upload'] = ({ data: { fileInfo }, files }, options) =>
      service.upload({ data: { fileInfo }, files }, options);
    return { ...service, upload };
  };
}
