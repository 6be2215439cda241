import type { Calendar } from '../calendar';
import type { DemoFeedback } from '../model';
import { PROJECTS, type ProjectKey } from '../stories';
import type { DemoProject } from '../stories/story';
import { entries } from './scene';

/** What clients said when they accepted a delivery: feedback about that project. */
export const saidOnDelivery = (on: Calendar): DemoFeedback[] =>
  entries<ProjectKey, DemoProject>(PROJECTS).flatMap(([project, { client, story, answer }]) => {
    const [, ...deeds] = story(on);
    return deeds.flatMap(({ at, step }): DemoFeedback[] => {
      if (step.action !== 'accept-delivery' || !step.text) return [];
      const { rating = null, text } = step;
      return [{ client, about: 'project', project, rating, body: text, sent: at, ...(answer && { answer }) }];
    });
  });
