/** Puts the focus where the first sentence of a refusal stands; one about the whole form comes into sight. */
export function focusFirstBad(form: HTMLFormElement): void {
  const bad = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control = bad?.matches('fieldset') ? bad.querySelector('input') : bad;
  if (control) control.focus();
  else form.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
}

/**
 * Where a form was replaced by what came of it, its button took the focus along: go on with the page's heading. An address
 * that points into the page takes the focus there by itself.
 */
export function focusWhatCame(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
