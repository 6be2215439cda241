type Locals = App.Locals;

/**
 * Asks at most once in a request, however many of its loads need the answer: what `args` say is the same in all of them. Loads
 * share this instead of SvelteKit's `parent()`, which runs the loads above as well where the browser did not ask for them, and
 * drops what they gave. The notice that the root takes would be gone.
 */
export function askedOnce<Args extends unknown[], Answer>(
  ask: (locals: Locals, ...args: Args) => Promise<Answer>,
): (locals: Locals, ...args: Args) => Promise<Answer> {
  const asked = new WeakMap<Locals, Promise<Answer>>();
  return (locals, ...args) => {
    const answer = asked.get(locals) ?? ask(locals, ...args);
    asked.set(locals, answer);
    return answer;
  };
}
