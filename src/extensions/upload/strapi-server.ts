import { closeLibrary, type Library } from '../../uploads/library-doors';
import { type Incoming, withoutSecrets } from '../../uploads/library-pictures';

interface Plugin extends Library {
  services: Library['services'] & { 'image-manipulation': { optimize: (file: Incoming) => Promise<Incoming> } };
}

/**
 * Pictures of the library are public: each is encoded anew on its way in, before anybody can look at it, unless there is
 * nothing to take away from it.
 */
export default (plugin: Plugin): Plugin => {
  plugin.services['image-manipulation'].optimize = withoutSecrets;
  closeLibrary(plugin);
  return plugin;
};
