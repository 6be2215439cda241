const isOpen = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  'readOnly' in element && element.readOnly === false;

/**
 * Lets nothing more be typed into a form while it is on its way: what came later would be emptied with what was sent. The focus
 * stays where it is.
 * @returns opens it again
 */
export function lockWords(form: HTMLFormElement): () => void {
  const locked = [...form.elements].filter(isOpen);
  for (const field of locked) field.readOnly = true;
  return () => locked.forEach((field) => (field.readOnly = false));
}
