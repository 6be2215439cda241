import { readAs } from '../../../database/scoped';
import { type ClientCall, clientActions } from '../../../http/controller';
import { profileRead } from '../data/profile';
import type { ProfileChange } from '../domain/schemas';
import exporting from '../services/exporting';
import image from '../services/image';
import profile from '../services/profile';

export default clientActions({
  async show({ session }: ClientCall) {
    return { body: await readAs(session, profileRead) };
  },
  change: (call: ClientCall<{ data: ProfileChange }>) => profile.change(call),
  changeImage: (call: ClientCall) => image.change(call),
  export: (call: ClientCall) => exporting.hand(call),
  removeImage: (call: ClientCall) => image.drop(call),
});
