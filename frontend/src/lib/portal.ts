import type { Business } from './api/types';

/** What every page knows of the business it speaks for. */
export type Portal = Pick<
  Business,
  'name' | 'markUrl' | 'timeZone' | 'contactEmail' | 'registrationOpen' | 'hasProducts'
> & {
  hasPrivacyText: boolean;
};
