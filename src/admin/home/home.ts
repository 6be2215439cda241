import type { StrapiApp } from '@strapi/strapi/admin';
import { Calendar, ChartPie, Check, List, Message, Star, WarningCircle } from '@strapi/icons';
import { PROJECT } from '../types';
import { SET_UP } from './first-steps/steps';
import { arrangeOnlyByMouse } from './touch';

const SEE = 'api::portal.see-overview';

/** Each part's own permission beside the page's: who may not do a thing is not shown it. */
const MAY = {
  'first-steps': SET_UP,
  waiting: 'api::portal.act-on-projects',
  running: 'api::portal.act-on-projects',
  replies: 'api::portal.send-messages',
  feedback: 'api::portal.answer-feedback',
  month: SEE,
  mails: 'api::portal.see-mails',
} as const;

type Name = keyof typeof MAY;

const ICONS = {
  'first-steps': List,
  waiting: Check,
  running: Calendar,
  replies: Message,
  feedback: Star,
  month: ChartPie,
  mails: WarningCircle,
};

const PARTS: Record<Name, () => Promise<React.ComponentType>> = {
  'first-steps': () => import('./first-steps/part').then(({ FirstStepsPart }) => FirstStepsPart),
  waiting: () => import('./projects').then(({ WaitingPart }) => WaitingPart),
  running: () => import('./projects').then(({ RunningPart }) => RunningPart),
  replies: () => import('./replies').then(({ RepliesPart }) => RepliesPart),
  feedback: () => import('./feedback').then(({ FeedbackPart }) => FeedbackPart),
  month: () => import('./month').then(({ MonthPart }) => MonthPart),
  mails: () => import('./mails').then(({ MailsPart }) => MailsPart),
};

const words = (id: string) => ({ id, defaultMessage: id });

/**
 * Makes the home page the owner's day: what waits, what runs, who is to be answered, what did not arrive. Strapi's own
 * widgets speak of records and say nothing of that. Every list comes from one request.
 */
export function arrangeHome(app: StrapiApp): void {
  arrangeOnlyByMouse();
  const link = { label: words('clientele.home.all-projects'), href: `/content-manager/collection-types/${PROJECT}` };
  app.widgets.register(() =>
    (Object.keys(PARTS) as Name[]).map((name) => ({
      id: name,
      icon: ICONS[name],
      title: words(`clientele.home.${name}`),
      component: PARTS[name],
      permissions: [...new Set([SEE, MAY[name]])].map((action) => ({ action })),
      ...(name === 'running' && { link }),
    })),
  );
}
