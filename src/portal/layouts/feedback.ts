import type schema from '../../api/feedback/content-types/feedback/schema.json';
import type { Layout, NameIn } from './layout';

export const feedback: Layout<NameIn<typeof schema>> = {
  uid: 'api::feedback.feedback',
  mainField: 'author',
  columns: ['body', 'client', 'about', 'rating'],
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  pageSize: 20,
  form: [
    { client: 6, author: 6 },
    { about: 4, rating: 2, project: 6 },
    { body: 12 },
    { answer: 12 },
    { answeredAt: 6, answeredBy: 6 },
  ],
  fields: {
    client: { label: 'From', fixed: true, calledBy: 'name' },
    author: { label: 'Written by', fixed: true },
    about: { label: 'About', fixed: true },
    rating: { label: 'Rating', hint: 'Of 5', fixed: true },
    project: { label: 'Project', fixed: true, calledBy: 'title' },
    body: { label: 'What they say', fixed: true },
    answer: { label: 'Your answer', hint: 'The client reads it as soon as you save.' },
    answeredAt: { label: 'Answered', fixed: true },
    answeredBy: { label: 'Answered by', fixed: true },
    seenAt: { label: 'Read', fixed: true },
    settledAt: { label: 'Needs no answer since', fixed: true },
    createdAt: { label: 'Received' },
  },
};
