import type { z } from 'zod';
import { readAs } from '../../../database/scoped';
import { type Answer, type Call, type ClientCall, clientActions, publicActions } from '../../../http/controller';
import type * as schemas from '../domain/schemas';
import address from '../services/address';
import invitations from '../services/invitations';
import naming, { userRead } from '../services/naming';
import passwords from '../services/passwords';
import registration from '../services/registration';
import sessions from '../services/sessions';

type Said<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType
  ? z.infer<(typeof schemas)[Name]>
  : never;

const OK: Answer = { body: { ok: true } };

export default {
  ...publicActions({
    async register({ body }: Call<Said<'registration'>>) {
      await registration.ask(body);
      return OK;
    },
    async confirmAgain({ body }: Call<Said<'addressOnly'>>) {
      await registration.askAgain(body.email);
      return OK;
    },
    async confirm({ query }: Call<undefined, Said<'confirmation'>>) {
      return { body: await registration.confirm(query.confirmation) };
    },
    async invitation({ query }: Call<undefined, Said<'invitationQuery'>>) {
      return { body: { data: await invitations.look(query.code) } };
    },
    async acceptInvitation({ body, userAgent }: Call<Said<'invitationAnswer'>>) {
      return { body: await invitations.accept(body, userAgent) };
    },
    async login({ body, userAgent, address }: Call<Said<'credentials'>>) {
      return { body: await sessions.login(body, { userAgent, address: address() }) };
    },
    async refresh({ body }: Call<Said<'refreshRequest'>>) {
      return { body: await sessions.refresh(body.refreshToken) };
    },
    async logout({ body }: Call<Said<'refreshRequest'>>) {
      await sessions.close(body.refreshToken);
      return OK;
    },
    async forgotPassword({ body }: Call<Said<'addressOnly'>>) {
      await passwords.forgot(body.email);
      return OK;
    },
    async resetPassword({ body, userAgent }: Call<Said<'passwordReset'>>) {
      return { body: await passwords.reset(body, userAgent) };
    },
  }),
  ...clientActions({
    async changePassword(call: ClientCall<Said<'passwordChange'>>) {
      return { body: await passwords.change(call) };
    },
    async changeAddress(call: ClientCall<Said<'addressChange'>>) {
      await address.ask(call);
      return OK;
    },
    async me({ session }: ClientCall) {
      return { body: await readAs(session, userRead) };
    },
    rename: (call: ClientCall<Said<'ownName'>>) => naming.rename(call),
  }),
};
