import type schema from '../../api/message/content-types/message/schema.json';
import type { Layout, NameIn } from './layout';

export const message: Layout<NameIn<typeof schema>> = {
  uid: 'api::message.message',
  mainField: 'subject',
  columns: ['subject', 'topic', 'author', 'sentAt', 'inboxes'],
  // PostgreSQL puts what has no moment first: drafts stand on top.
  sortBy: 'sentAt',
  sortOrder: 'DESC',
  pageSize: 20,
  form: [
    { subject: 8, topic: 4 },
    { body: 12 },
    { toEveryone: 6, toRunning: 6 },
    { clients: 12 },
    { project: 6, author: 6 },
    { sentAt: 6, inboxes: 6 },
  ],
  fields: {
    subject: { label: 'Subject' },
    topic: { label: 'Topic', hint: 'Clients sort their inbox by it.' },
    body: { label: 'Message' },
    toEveryone: { label: 'To all clients' },
    toRunning: { label: 'To all with a running project' },
    clients: { label: 'To', hint: 'Who gets it. Nobody sees who else did.', calledBy: 'name' },
    project: { label: 'About the project', calledBy: 'title' },
    author: { label: 'Signed by', hint: 'Left empty, it is signed with your own name.' },
    sentAt: { label: 'Sent', fixed: true },
    inboxes: { label: 'Reached inboxes', fixed: true },
    takeBackUntil: { label: 'Could be taken back until', fixed: true },
    excerpt: { label: 'Opening words', fixed: true },
    authorUser: { label: 'Login of its author', fixed: true },
    writtenBy: { label: 'Written by', fixed: true },
    createdAt: { label: 'Begun' },
  },
};
