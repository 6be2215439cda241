import { closeLibrary, type Library } from '../../uploads/library-doors';
import { type Incoming, withoutSecrets } from '../../uploads/library-pictures';

interface Plugin extends Library {
  services: Library['services'] & { 'image-manipulation': { optimize: (file: Incoming) => Promise<Incoming> } };
}

/** Pictures of the library are public: what a camera wrote into them is gone before anybody can look at them. */
export default (plugin: Plugin): Plugin => {
  plugin.services['image-manipulation'].optimize = withoutSecrets;
  closeLibrary(plugin);
  return plugin;
};
