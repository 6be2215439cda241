import { adminApi, getFetchClient, type RBACMiddleware } from '@strapi/strapi/admin';
import { BUSINESS, CLIENT, listAddress } from '../../types';

/** Asked of whoever sees the steps: only who may change the business is granted it. */
export const SET_UP = 'api::portal.set-up';

const ITS_SIDE = `/content-manager/single-types/${BUSINESS}`;

/** What a business that begins needs, in the order in which it is done, and where. */
export const STEPS = {
  ownName: '/me',
  business: ITS_SIDE,
  timeZone: ITS_SIDE,
  privacyText: ITS_SIDE,
  client: `${listAddress(CLIENT)}/create`,
} as const;

export type Step = keyof typeof STEPS;

type Done = Record<Step, boolean>;

const PATH = '/portal/first-steps';

const firstSteps = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getFirstSteps: build.query<Done, undefined>({
      query: () => ({ url: PATH, method: 'GET' }),
      transformResponse: ({ data }: { data: Done }) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const useFirstSteps = () =>
  firstSteps.useGetFirstStepsQuery(undefined, { refetchOnMountOrArgChange: true, refetchOnFocus: true });

/** Who has done all of them need not be asked about again. */
const done = new Set<number | string | undefined>();

/** Whether everything is done. It is a help, no more: where nobody can say, it stays away. */
async function isSetUp(userId: number | string | undefined): Promise<boolean> {
  if (done.has(userId)) return true;
  try {
    const { data } = await getFetchClient().get<{ data: Done }>(PATH);
    if (Object.values(data.data).every(Boolean)) done.add(userId);
    return done.has(userId);
  } catch {
    return true;
  }
}

/** Takes the steps off the home page once all are done: Strapi leaves a part out for whoever lacks its permission. */
export const untilSetUp: RBACMiddleware =
  ({ user }) =>
  (next) =>
  async (permissions) => {
    const asked = permissions.some(({ action }) => action === SET_UP);
    return next(
      asked && (await isSetUp(user?.id)) ? permissions.filter(({ action }) => action !== SET_UP) : permissions,
    );
  };
