import type { Happening, Project } from './project';
import { useSayings } from './sayings';

interface Changed {
  from: unknown;
  to: unknown;
}

type Line = Omit<Happening, 'id'>;

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

const changedIn = ({ details }: Line) => (details.changed ?? {}) as Partial<Record<string, Changed>>;

/** What was said in words; the title is the page's. */
const SPOKEN = ['note', 'reason', 'question', 'text', 'body'] as const;

/** Whether a line is the owner's who wrote the project down, perhaps long after it was asked for. */
const isEntered = ({ kind, actor }: Line) => kind === 'project.request' && actor.type === 'owner';

/** What a line of the log tells: what it is, each fact's old and new value, and the words that came with it. */
export function useTold({ currency, requestedAt }: Pick<Project, 'currency' | 'requestedAt'>) {
  const { money, day, word } = useSayings();

  const kindOf = (event: Line) =>
    word(isEntered(event) ? 'clientele.project.entered' : `clientele.activity.${event.kind}`);

  /** The day it was asked for, where that is before the line. */
  const askedBefore = (event: Line) =>
    isEntered(event) && requestedAt.slice(0, 10) < event.createdAt.slice(0, 10)
      ? [word('clientele.project.asked-for', { day: day(requestedAt) })]
      : [];

  const wordsAnew = ({ kind, details }: Line) =>
    kind.startsWith('project.') && Array.isArray(details.fields) && details.fields.includes('description')
      ? [word('clientele.project.changed.description')]
      : [];

  const sayings: Record<string, (value: string | null, which: keyof Changed, event: Line) => string> = {
    title: (value) => value ?? '',
    budget: (value) => value ?? word('clientele.project.open'),
    wishedDeadline: (value) => (value === null ? word('clientele.project.no-date') : day(value)),
    state: (value) => word(value ?? ''),
    percentDone: (value) => `${value ?? 0}%`,
    queuePosition: (value) => value ?? '–',
    price: (value, which, event) => {
      const { currency: changed } = changedIn(event);
      return value === null
        ? word('clientele.project.open')
        : money(value, textOf(changed ? changed[which] : currency));
    },
    deadline: (value) => (value === null ? word('clientele.project.no-date') : day(value)),
  };

  const changesOf = (event: Line): string[] => [
    ...askedBefore(event),
    ...wordsAnew(event),
    ...Object.entries(sayings).flatMap(([field, say]) => {
      const change = changedIn(event)[field];
      if (!change) return [];
      const said = { from: say(textOf(change.from), 'from', event), to: say(textOf(change.to), 'to', event) };
      return [word(`clientele.project.changed.${field}`, said)];
    }),
  ];

  const wordsOf = ({ details }: Line): string[] => {
    const rating = textOf(details.rating);
    const neededBy = textOf(details.neededBy);
    return [
      ...SPOKEN.map((name) => textOf(details[name])).flatMap((text) => (text ? [`“${text}”`] : [])),
      ...(Array.isArray(details.files) ? details.files.map(String) : []),
      ...(rating ? [word('clientele.project.rated', { rating })] : []),
      ...(neededBy ? [word('clientele.project.needed-by', { day: day(neededBy) })] : []),
    ];
  };

  return { kindOf, changesOf, wordsOf };
}
