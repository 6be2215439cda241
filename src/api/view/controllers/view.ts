import type { z } from 'zod';
import { type Call, publicActions } from '../../../http/controller';
import type { viewCode, viewToken } from '../domain/schemas';
import viewing from '../services/viewing';

export default publicActions({
  async begin({ body }: Call<z.infer<typeof viewCode>>) {
    return { body: await viewing.begin(body.code) };
  },
  async end({ body }: Call<z.infer<typeof viewToken>>) {
    await viewing.end(body.jwt);
    return { body: { ok: true } };
  },
});
