import { expect, test } from '@jest/globals';
import { inTurns } from '../../src/uploads/in-turns';

/** Works that end when they are told to, each in its turn. */
function worksIn(inTurn: ReturnType<typeof inTurns>) {
  const begun: string[] = [];
  const add = (name: string) => {
    let end: (failure?: Error) => void = () => {};
    const ending = new Promise<string>((resolve, reject) => {
      end = (failure) => (failure ? reject(failure) : resolve(name));
    });
    const done = inTurn(() => {
      begun.push(name);
      return ending;
    });
    return { done, end };
  };
  return { begun, add };
}

test('a few run at once, and the others in the order they came, whatever became of those before', async () => {
  const { begun, add } = worksIn(inTurns(2));
  const [first, second, third, fourth] = [add('first'), add('second'), add('third'), add('fourth')];
  expect(begun).toEqual(['first', 'second']);

  second.end(new Error('No picture'));
  await expect(second.done).rejects.toThrow('No picture');
  expect(begun).toEqual(['first', 'second', 'third']);

  for (const each of [first, third, fourth]) each.end();
  expect(await Promise.all([first.done, third.done, fourth.done])).toEqual(['first', 'third', 'fourth']);
  expect(begun).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a place that nobody waited for is free again', async () => {
  const { begun, add } = worksIn(inTurns(1));
  const first = add('first');
  first.end();
  await first.done;
  const [second, third] = [add('second'), add('third')];
  expect(begun).toEqual(['first', 'second']);
  for (const each of [second, third]) each.end();
  expect(await third.done).toBe('third');
});
