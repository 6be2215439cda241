import type schema from '../../api/business/content-types/business/schema.json';
import type { Layout, NameIn } from './layout';

export const business: Layout<NameIn<typeof schema>> = {
  uid: 'api::business.business',
  mainField: 'name',
  columns: ['name'],
  sortBy: 'name',
  sortOrder: 'ASC',
  form: [
    { name: 6, signature: 6 },
    { mark: 6, accentColour: 6 },
    { replyAddress: 6, contactEmail: 6 },
    { defaultCurrency: 6, timeZone: 6 },
    { registrationOpen: 6, showQueuePlace: 6 },
    { privacyText: 12 },
  ],
  fields: {
    name: { label: 'Name', hint: 'Stands on every page and mail, and on this panel.' },
    signature: { label: 'Signature', hint: 'The last line of every mail' },
    mark: { label: 'Mark', hint: 'A small square picture beside your name' },
    accentColour: {
      label: 'Colour',
      placeholder: '#1f5a43',
      hint: 'The one colour of your site, dark enough to be read on paper',
    },
    replyAddress: { label: 'Reply address', hint: 'Where answers to your mails go' },
    contactEmail: { label: 'Contact address', hint: 'Shown to everybody, also to those who cannot sign in' },
    defaultCurrency: { label: 'Currency', placeholder: 'EUR' },
    timeZone: { label: 'Time zone', placeholder: 'Europe/Stockholm' },
    registrationOpen: {
      label: 'Open to everyone',
      hint: 'Turned off, people get in by the link of an invitation alone.',
    },
    showQueuePlace: { label: 'Show the queue', hint: 'Clients see which place their planned project has.' },
    privacyText: {
      label: 'Privacy',
      hint: 'What people read before they register. **bold**, *italic*, lists with - and links are shown as such.',
    },
  },
};
