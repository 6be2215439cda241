import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { lookingAgain } from '../../src/live/looking-again';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Looked again and again, of which nothing comes. */
function inVain() {
  let count = 0;
  const again = lookingAgain(() => {
    count += 1;
    again.later();
  }, 10);
  again.later();
  return { again, looks: () => count };
}

describe('looking again', () => {
  test('is soon at first, and a second apart for as long as nothing comes of it', () => {
    const { looks } = inVain();
    jest.advanceTimersByTime(10);
    expect(looks()).toBe(1);
    jest.advanceTimersByTime(20);
    expect(looks()).toBe(2);
    jest.advanceTimersByTime(60_000);
    expect(looks()).toBeLessThan(70);
    const before = looks();
    jest.advanceTimersByTime(1000);
    expect(looks()).toBe(before + 1);
  });

  test('is soon again once something has come of it', () => {
    const { again, looks } = inVain();
    jest.advanceTimersByTime(60_000);
    const before = looks();
    again.reset();
    again.later();
    jest.advanceTimersByTime(10);
    expect(looks()).toBe(before + 1);
  });

  test('is one at a time, however often it is asked for, and later for none of that', () => {
    const look = jest.fn();
    const again = lookingAgain(look, 10);
    for (let word = 0; word < 20; word += 1) again.later();
    jest.advanceTimersByTime(10);
    expect(look).toHaveBeenCalledTimes(1);
    again.later();
    jest.advanceTimersByTime(20);
    expect(look).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('ends with a reset', () => {
    const look = jest.fn();
    const again = lookingAgain(look, 10);
    again.later();
    again.reset();
    jest.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
