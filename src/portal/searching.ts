import { isPanelsList } from './lists';

/** The types of whose rows one thinks by their client, each with what else its words stand in. */
const SEARCHED: Record<string, readonly string[]> = {
  'api::project.project': [],
  'api::feedback.feedback': [],
  'api::activity.activity': ['details'],
};

/** What Strapi searches in by itself. */
const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration']);

interface Params {
  _q?: unknown;
  filters?: unknown;
}

function textsOf(uid: keyof typeof strapi.contentTypes): string[] {
  const { attributes } = strapi.getModel(uid);
  return Object.keys(attributes).filter((name) => TEXTS.has(attributes[name]!.type));
}

/** Finds in the panel's lists what is of a client as well by the client's name or company. */
export function searchByClient(): void {
  strapi.documents.use((context, next) => {
    const { uid } = context;
    const more = SEARCHED[uid];
    const params = context.params as Params;
    const words = params._q;
    if (!more || typeof words !== 'string' || words === '' || !isPanelsList(context)) return next();
    const holds = { $containsi: words };
    const within = [...textsOf(uid), ...more].map((name) => ({ [name]: holds }));
    const client = ['name', 'company'].map((name) => ({ client: { [name]: holds } }));
    delete params._q;
    params.filters = { $and: [params.filters ?? {}, { $or: [...within, ...client] }] };
    return next();
  });
}
