import { readAs } from '../../../database/scoped';
import { toClient } from '../../../files/handing-out';
import { type ClientCall, clientController } from '../../../http/controller';
import { idOnly } from '../../../http/cursor';
import { withActions } from '../data/for-tokens';
import { projectPageRead, projectRead } from '../data/reading';
import type { State } from '../domain/lifecycle';
import type { ClientAction, ProjectRequest } from '../domain/schemas';
import acting from '../services/acting';
import files from '../services/files';
import requesting from '../services/requesting';

interface Page {
  cursor?: string;
  limit: number;
  state?: State | State[];
  archived: boolean;
}

interface OnProject {
  documentId: string;
}

const forClients = {
  async find({ session, query }: ClientCall<undefined, Page>) {
    const states = query.state === undefined ? null : [query.state].flat();
    const values = [query.limit, ...idOnly(query.cursor), states, query.archived];
    return { body: await readAs(session, projectPageRead, values) };
  },
  async findOne({ session, params }: ClientCall<undefined, undefined, OnProject>) {
    return { body: await readAs(session, projectRead, [params.documentId]) };
  },
  create: (call: ClientCall<{ data: ProjectRequest }>) => requesting.request(call),
  addFile: (call: ClientCall<undefined, undefined, OnProject>) => files.addAsClient(call),
  file: toClient('project'),
  act: (call: ClientCall<{ data: ClientAction }, undefined, OnProject>) => acting.asClient(call),
};

export default clientController('api::project.project', forClients, { find: withActions, findOne: withActions });
