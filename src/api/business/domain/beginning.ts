/** What the business is before the owner has set it up. */
export const BEGINNING = {
  name: 'My business',
  accentColour: '#1f5a43',
  defaultCurrency: 'EUR',
  timeZone: 'UTC',
  registrationOpen: true,
  showQueuePlace: true,
};
