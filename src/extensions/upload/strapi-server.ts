import { type Incoming, withoutSecrets } from '../../uploads/library-pictures';

interface Plugin {
  services: { 'image-manipulation': { optimize: (file: Incoming) => Promise<Incoming> } };
}

/** Pictures of the library are public: each is encoded anew on its way in, before anybody can look at it. */
export default (plugin: Plugin): Plugin => {
  plugin.services['image-manipulation'].optimize = withoutSecrets;
  return plugin;
};
