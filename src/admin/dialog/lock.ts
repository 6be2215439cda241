import { type RefObject, useEffect } from 'react';

/**
 * Lets nothing more be typed into a form while it is on its way: what came later would be emptied with what was sent. The focus
 * stays where it is.
 */
export function useLock(form: RefObject<HTMLElement>, isOnItsWay: boolean): void {
  useEffect(() => {
    if (!isOnItsWay) return undefined;
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(':read-write') ?? [])];
    const lock = (readOnly: boolean) => fields.forEach((field) => (field.readOnly = readOnly));
    lock(true);
    return () => lock(false);
  }, [form, isOnItsWay]);
}
