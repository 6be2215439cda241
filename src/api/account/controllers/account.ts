import type { z } from 'zod';
import { readAs } from '../../../database/scoped';
import { type Call, type ClientCall, clientActions, publicActions } from '../../../http/controller';
import type * as schemas from '../domain/schemas';
import address from '../services/address';
import { asked, OK } from '../services/asking';
import { hashChosen } from '../services/hashing';
import invitations from '../services/invitations';
import naming, { userRead } from '../services/naming';
import passwords from '../services/passwords';
import registration from '../services/registration';
import sessions from '../services/sessions';

type Said<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType
  ? z.infer<(typeof schemas)[Name]>
  : never;

export default {
  ...publicActions({
    async register(call: Call<Said<'registration'>>) {
      // Before the transaction, which holds a connection that others wait for.
      const passwordHash = await hashChosen(call);
      return asked(call, () => registration.ask(call.body, passwordHash));
    },
    confirmAgain: (call: Call<Said<'addressOnly'>>) => asked(call, () => registration.askAgain(call.body.email)),
    async confirm({ query }: Call<undefined, Said<'confirmation'>>) {
      return { body: await registration.confirm(query.confirmation) };
    },
    async registration({ query }: Call<undefined, Said<'registrationQuery'>>) {
      return { body: { data: await registration.look(query.code) } };
    },
    async invitation({ query }: Call<undefined, Said<'invitationQuery'>>) {
      return { body: { data: await invitations.look(query.code) } };
    },
    acceptInvitation: (call: Call<Said<'invitationAnswer'>>) => invitations.accept(call),
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
    forgotPassword: (call: Call<Said<'addressOnly'>>) => asked(call, () => passwords.forgot(call.body.email)),
    async reset({ query }: Call<undefined, Said<'resetQuery'>>) {
      await passwords.look(query.code);
      return OK;
    },
    resetPassword: (call: Call<Said<'passwordReset'>>) => passwords.reset(call),
  }),
  ...clientActions({
    changePassword: (call: ClientCall<Said<'passwordChange'>>) => passwords.change(call),
    changeAddress: (call: ClientCall<Said<'addressChange'>>) => address.ask(call),
    async me({ session }: ClientCall) {
      return { body: await readAs(session, userRead) };
    },
    rename: (call: ClientCall<Said<'ownName'>>) => naming.rename(call),
  }),
};
