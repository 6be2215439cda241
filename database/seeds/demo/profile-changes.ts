import { NELL, TOM } from './business';
import type { DemoProfileChange } from './model';

/** What changed about clients themselves, as far as the log tells. */
export const PROFILE_CHANGES: DemoProfileChange[] = [
  { client: 'ada', at: [-305, '19:05'], what: 'fields', fields: ['company', 'phone', 'website'] },
  { client: 'ada', at: [-150, '18:30'], what: 'picture' },
  { client: 'grace', at: [-200, '21:04'], what: 'fields', fields: ['company', 'type', 'size', 'website'] },
  { client: 'grace', at: [-200, '21:06'], what: 'picture' },
  { client: 'ingrid', at: [-178, '11:02'], by: NELL, what: 'fields' },
  { client: 'linus', at: [-90, '12:33'], what: 'fields', fields: ['company', 'website', 'socialLinks'] },
  { client: 'jonas', at: [-60, '9:20'], by: TOM, what: 'fields' },
  { client: 'linus', at: [-40, '12:13'], what: 'password' },
  { client: 'linus', at: [-36, '12:36'], what: 'picture' },
  { client: 'ada', at: [-28, '17:51'], what: 'fields', fields: ['description', 'socialLinks'] },
  { client: 'grace', at: [-10, '21:33'], what: 'fields', fields: ['phone'] },
  { client: 'dentist', at: [-5, '8:55'], by: TOM, what: 'fields' },
];
