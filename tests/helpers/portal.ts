import type { Portal } from './harness/portal';

/** @returns the portal that this worker's tests share; tests in `api` and `browser` have one */
export function portal(): Portal {
  const { portal: shared } = globalThis as { portal?: Portal };
  if (!shared) throw new Error('This test runs without a portal: move it to tests/api or tests/browser, or start one.');
  return shared;
}

/** Lets the helpers of a test file work with a portal of its own. */
export function usePortal(own: Portal): void {
  (globalThis as { portal?: Portal }).portal = own;
}
