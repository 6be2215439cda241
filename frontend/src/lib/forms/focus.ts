/** Puts the focus where the first sentence of a refusal stands. */
export function focusFirstBad(form: HTMLFormElement): void {
  const bad = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control = bad?.matches('fieldset') ? bad.querySelector('input') : bad;
  control?.focus();
}

/** Where a form was replaced by what came of it, its button took the focus along: go on with the new heading. */
export function focusWhatCame(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
}
