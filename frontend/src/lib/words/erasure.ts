import type { ErasurePreview } from '$lib/api/types';
import { capitalised, count, inWords, listed } from './count';
import { fileSize } from './file-size';
import { states } from './projects';

const some = (number: number, one: string, many?: string) => (number > 0 ? [count(number, one, many)] : []);
const sentence = (parts: string[]) => (parts.length > 0 ? [capitalised(listed(parts))] : []);

/** "Three projects: two planned and one finished" */
function projectsLine({ projects }: ErasurePreview): string[] {
  const all = projects.reduce((sum, { count: number }) => sum + number, 0);
  if (all === 0) return [];
  const parts = projects.map(({ state, count: number }) => `${inWords(number)} ${states[state].toLowerCase()}`);
  return [`${capitalised(count(all, 'project'))} with every step: ${listed(parts)}`];
}

function filesLine({ files }: ErasurePreview): string[] {
  return files.count === 0 ? [] : [`${capitalised(count(files.count, 'file'))}, ${fileSize(files.bytes)} in all`];
}

/** What would go, a line each; what there is none of is not named. */
export function whatGoes(preview: ErasurePreview): string[] {
  const { picture, people, letters, answers, feedback, calendars, sharedLinks, invitations } = preview;
  return [
    `Your profile${picture ? ' with its picture' : ''}, and the log of what happened here`,
    ...(people.length === 0 ? [] : [`The ${people.length === 1 ? 'login' : 'logins'} of ${listed(people)}`]),
    ...projectsLine(preview),
    ...sentence([...some(letters, 'letter'), ...some(answers, 'answer')]),
    ...sentence(some(feedback, 'piece of feedback', 'pieces of feedback')),
    ...filesLine(preview),
    ...sentence([
      ...some(calendars, 'address of a calendar', 'addresses of calendars'),
      ...some(sharedLinks, 'link that shows a project', 'links that show a project'),
      ...some(invitations, 'open invitation'),
    ]),
  ];
}

/** What would stay, a line each. */
export function whatStays({ lettersToOthers }: ErasurePreview, business: string): string[] {
  const letters = some(lettersToOthers, 'letter that others got as well', 'letters that others got as well');
  return [
    ...sentence(letters).map((line) => `${line}: they keep theirs`),
    'That a client was erased, when and by whom, without your name',
    'Mails that lie in somebody’s mailbox already',
    `Copies of the database that ${business} keeps for safety, until their time is up`,
  ];
}

/** Names the work that is still under way; null where there is none. */
export function underWaySentence({ underWay }: ErasurePreview, business: string): string | null {
  if (underWay.length === 0) return null;
  const titles = listed(underWay.map((title) => `“${title}”`));
  const [verb, them] = underWay.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${titles} ${verb} still under way. What you and ${business} agreed about ${them} holds all the same.`;
}
