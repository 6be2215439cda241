import { readAs } from '../../../database/scoped';
import { type ClientCall, clientActions } from '../../../http/controller';
import { erasureRead } from '../data/erasure';
import { profileRead } from '../data/profile';
import type { ErasureRequest } from '../domain/erasure';
import type { ProfileChange } from '../domain/schemas';
import erasing from '../services/erasing';
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
  async showErasure({ session }: ClientCall) {
    return { body: await readAs(session, erasureRead) };
  },
  askErasure: (call: ClientCall<ErasureRequest>) => erasing.ask(call),
  takeErasureBack: (call: ClientCall) => erasing.takeBack(call),
});
