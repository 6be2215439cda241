import type { Shape } from './answers';
import { person } from './people';

/** What the latest line of a kind in a client's own log is about: a documentId. */
export async function aboutInLog(token: string, kind: Shape<'Activity'>['kind']): Promise<string | null | undefined> {
  const { body } = await person(token).get<{ data: Shape<'Activity'>[] }>('/api/activities');
  return body.data.find((line) => line.kind === kind)?.documentId;
}
