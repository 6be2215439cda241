import { CLIENTS } from '../clients';
import { FEEDBACK } from '../feedback';
import { saidOnDelivery } from './deliveries';
import { document, insert } from './insert';
import type { Line } from './log';
import type { Clients, Projects, Scene } from './scene';

/** Hands in the feedback and its answers; gives what the log says of them. */
export async function giveFeedback({ sql, on }: Scene, clients: Clients, projects: Projects): Promise<Line[]> {
  const given = [...FEEDBACK, ...saidOnDelivery(on)].toSorted(
    (one, other) => on.at(one.sent).getTime() - on.at(other.sent).getTime(),
  );
  const rows = given.map(({ client, about, rating, body, sent, answer }) => ({
    ...document(on.at(sent), on.at(answer?.at ?? sent)),
    about,
    rating,
    body,
    author: CLIENTS[client].name,
    answer: answer?.words ?? null,
    answered_at: answer ? on.at(answer.at) : null,
    answered_by: answer?.by ?? null,
  }));
  const ids = await insert(sql, 'feedbacks', rows);
  await insert(
    sql,
    'feedbacks_client_lnk',
    given.map(({ client }, place) => ({
      feedback_id: ids[place],
      client_id: clients.get(client)!.id,
      feedback_ord: place + 1,
    })),
  );
  await insert(
    sql,
    'feedbacks_project_lnk',
    given.flatMap(({ project }, place) =>
      project ? [{ feedback_id: ids[place], project_id: projects.get(project)!.id }] : [],
    ),
  );
  return given.flatMap(({ client, about, rating, sent, answer }, place): Line[] => {
    const common = { clientId: clients.get(client)!.id, subjectId: rows[place]!.document_id };
    const author = { type: 'client', name: CLIENTS[client].name } as const;
    return [
      { kind: 'feedback.sent', at: on.at(sent), actor: author, details: { about, rating }, ...common },
      ...(answer
        ? [
            {
              kind: 'feedback.answered',
              at: on.at(answer.at),
              actor: { type: 'owner', name: answer.by },
              ...common,
            } as const,
          ]
        : []),
    ];
  });
}
