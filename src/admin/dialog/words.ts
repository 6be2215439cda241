const isNothing = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** Of what is typed only what is new: the rest may be something else by the time it comes back. */
export function news<Words extends object>(typed: Partial<Words>, first: Words): Partial<Words> {
  const isNews = ([name, value]: [string, unknown]) => {
    const before = first[name as keyof Words];
    return value !== before && !(isNothing(value) && isNothing(before));
  };
  return Object.fromEntries(Object.entries(typed).filter(isNews)) as Partial<Words>;
}

/** What fields begin with: those in which nothing stands are filled in. */
export const filledIn = <Words extends object>(first: Words, later: Partial<Words>): Words => ({
  ...first,
  ...Object.fromEntries(Object.entries(later).filter(([name]) => isNothing(first[name as keyof Words]))),
});
