import { CLIENTS } from '../clients';
import { FILES } from '../files';
import type { DemoContent } from '../model';
import { paint } from '../pictures';
import { PROJECTS } from '../stories';
import { insert } from './insert';
import type { Line } from './log';
import type { Clients, Projects, Scene } from './scene';
import { checkPresence } from './visits';

const contentOf = async ({ holds }: DemoContent): Promise<Buffer> =>
  typeof holds === 'string' ? Buffer.from(holds) : (await paint(holds.drawing)).bytes;

/** A file as its columns have it, without where it stands and who sent it. */
export async function fileRow(file: DemoContent, at: Date) {
  const content = await contentOf(file);
  return { name: file.name, bytes: content.length, content: `\\x${content.toString('hex')}`, created_at: at };
}

/** Sends files along with projects; gives what the log says of them. Throws where a client sends one without being there. */
export async function sendFiles({ sql, on }: Scene, clients: Clients, projects: Projects): Promise<Line[]> {
  const sent = await Promise.all(
    FILES.map(async (file) => {
      const { client, story } = PROJECTS[file.project];
      const [{ request }] = story(on);
      if (file.by === null) checkPresence(CLIENTS[client], file.at, on);
      const name = file.by ?? CLIENTS[client].name;
      const actor = { type: file.by === null ? 'client' : 'owner', name } as const;
      return {
        file,
        client,
        actor,
        at: on.at(file.at),
        title: request.title,
        row: await fileRow(file, on.at(file.at)),
      };
    }),
  );
  const rows = sent.map(({ file, actor, row }) => ({
    ...row,
    project_id: projects.get(file.project)!.id,
    from_type: actor.type,
    from_name: actor.name,
  }));
  await insert(sql, 'sent_files', rows);
  return sent.map(({ file, client, actor, at, title, row }) => ({
    kind: 'project.file',
    clientId: clients.get(client)!.id,
    at,
    actor,
    subjectId: projects.get(file.project)!.documentId,
    details: { title, name: file.name, bytes: row.bytes },
  }));
}
