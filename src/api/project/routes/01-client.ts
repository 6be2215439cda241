import { byFile } from '../../../files/schemas';
import { clientRoute } from '../../../http/route';
import { byDocumentId } from '../../../http/schemas';
import {
  answer,
  clientAction,
  fileAnswer,
  projectAnswer,
  projectPage,
  projectQuery,
  projectRequest,
} from '../domain/schemas';

/** A client's own projects. Named so that it is matched before the routes of API tokens. */
export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/projects',
      handler: 'project.find',
      summary: "The client's projects, the latest entered first",
      query: projectQuery,
      response: projectPage,
    }),
    clientRoute({
      method: 'POST',
      path: '/projects',
      handler: 'project.create',
      summary: 'Ask for a project',
      body: projectRequest,
      response: projectAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'GET',
      path: '/projects/:documentId',
      handler: 'project.findOne',
      summary: 'One project with its timeline',
      params: byDocumentId,
      response: projectAnswer,
    }),
    clientRoute({
      method: 'POST',
      path: '/projects/:documentId/files',
      handler: 'project.addFile',
      summary: 'Add a file of at most 10 MB',
      params: byDocumentId,
      file: 'file',
      response: fileAnswer,
      status: 201,
    }),
    clientRoute({
      method: 'GET',
      path: '/projects/:documentId/files/:fileId',
      handler: 'project.file',
      summary: 'One file, to be saved',
      params: byFile,
      media: 'application/octet-stream',
    }),
    clientRoute({
      method: 'POST',
      path: '/projects/:documentId/actions',
      handler: 'project.act',
      summary:
        'Do one of the availableActions; an answer may bring files of at most 10 MB each where it is sent as a form',
      params: byDocumentId,
      body: clientAction,
      files: 'files',
      besideFiles: answer,
      response: projectAnswer,
    }),
  ],
};
