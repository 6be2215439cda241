import { useEffect, useRef } from 'react';

/** What held the focus last, and in which row of the list, counted from 0. */
interface Held {
  element: Element;
  row: Element | null;
  place: number;
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** A dialog takes the focus for a while and gives it back. */
const isInDialog = (element: EventTarget | null) =>
  element instanceof Element && element.closest('[role="dialog"], [role="alertdialog"]') !== null;

const rowsIn = (list: Element) => [...list.querySelectorAll('li')];

/** Where to go on: in the same row, or in the one that has taken its place; where there is none, at what is said beside the list. */
function next(list: Element, { row, place }: Held): HTMLElement | null {
  const goesOn = row?.isConnected ? row : rowsIn(list)[place];
  const within = goesOn?.querySelector<HTMLElement>('button') ?? goesOn?.querySelector<HTMLElement>('a');
  const beside = list.querySelector<HTMLElement>('[tabindex="-1"], a');
  return within ?? beside ?? list.querySelector<HTMLElement>('input:not([hidden]), button');
}

/**
 * What was handled leaves its list, and its button with it: whoever uses the keyboard goes on from the next row, not from the top of
 * the page. What is said of the list carries `tabIndex` -1, so that it can be gone to where no row is left.
 * @returns what the element around the list is handed
 */
export function useKeepingFocus() {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);

  // With every rendering: rows go when the list is read anew, and the dialog over them when it is done.
  useEffect(() => {
    if (!list.current || !held.current || held.current.element.isConnected || !isNowhere()) return;
    next(list.current, held.current)?.focus();
  });

  const onFocus = ({ target }: React.FocusEvent) => {
    const row = target.closest('li');
    const place = row && list.current ? rowsIn(list.current).indexOf(row) : 0;
    held.current = { element: target, row, place };
  };
  // A window that is left for another is come back to where it was left.
  const onBlur = ({ relatedTarget }: React.FocusEvent) => {
    const isLeft = relatedTarget === null ? document.hasFocus() : !isInDialog(relatedTarget);
    if (isLeft) held.current = null;
  };
  return { ref: list, onFocus, onBlur };
}
