import type { Attachment } from 'svelte/attachments';
import { type Change, foundAgain, keepChange, sentOrDropped } from './kept-drafts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields one types in or chooses from, of a group of buttons its first. Hidden ones are the page's; passwords must not be kept. */
function controlsOf(form: HTMLFormElement): Control[] {
  const other = '[type="hidden"], [type="checkbox"], [autocomplete$="password"]';
  const controls = [...form.querySelectorAll<Control>(`input:not(${other}), textarea, select`)];
  return controls.filter((control) => controls.find(({ name }) => name === control.name) === control);
}

/** What stands at a control's name in its form: itself, or the group of buttons it is the first of. */
const standing = (control: Control) =>
  (control.form?.elements.namedItem(control.name) ?? control) as Control | RadioNodeList;

/** What the page offers to begin with. */
function offeredIn(control: Control): string {
  const { form, name } = control;
  if (control.type === 'radio') return form?.querySelector<HTMLInputElement>(`[name="${name}"][checked]`)?.value ?? '';
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

/** What stands in a control now; of chosen files, their names. */
function typedIn(control: Control): string {
  if (control instanceof HTMLInputElement && control.files)
    return [...control.files].map(({ name }) => name).join(', ');
  return standing(control).value;
}

/** Puts what was typed into a control. */
export function fill(control: Control, typed: string): void {
  standing(control).value = typed;
}

/** What a form found of its draft when it was opened. */
export interface Found {
  /** What was typed stands here again. */
  filled: Control[];
  /** The page offers something else by now than when this was changed: that stands here, and not what was typed. */
  differing: { control: Control; typed: string }[];
  /** Files that were chosen, with their names: only a person can choose them again. */
  gone: { control: Control; typed: string }[];
}

/** A draft of a form; the form that has one keeps it, and forgets it when it was sent. */
export interface Draft {
  keep: Attachment<HTMLFormElement>;
  forget: () => void;
}

/**
 * A draft under a name of its own. A field gets back what was typed in it as long as the page offers the same to begin with as
 * it did then.
 * @param tell hears what was found, and null once it is forgotten
 */
export function createDraft(name: string, tell?: (found: Found | null) => void): Draft {
  // What a field said before it was changed: of a refused form, the page offers what was typed.
  const before = new Map<string, string>();

  function restore(form: HTMLFormElement): Found {
    const found: Found = { filled: [], differing: [], gone: [] };
    const draft = foundAgain(name);
    for (const control of controlsOf(form)) {
      const change = draft[control.name];
      if (!Array.isArray(change)) continue;
      const [then, typed] = change;
      // What somebody typed before the script of the page came is newer.
      const now = typedIn(control);
      if (control.type === 'file') {
        if (now === '') found.gone.push({ control, typed });
      } else if (then === offeredIn(control)) {
        before.set(control.name, then);
        if (now === then) fill(control, typed);
        found.filled.push(control);
      } else if (typed !== now) found.differing.push({ control, typed });
    }
    return found;
  }

  return {
    forget: () => {
      before.clear();
      sentOrDropped(name);
      tell?.(null);
    },
    keep: (form) => {
      const found = restore(form);
      if (Object.values(found).some(({ length }) => length > 0)) tell?.(found);
      const keep = ({ target }: Event) => {
        const named = target instanceof Element && target.getAttribute('name');
        const control = controlsOf(form).find(({ name }) => name === named);
        if (!control) return;
        const then = before.get(control.name) ?? offeredIn(control);
        before.set(control.name, then);
        const typed = typedIn(control);
        const change: Change | undefined = typed === then ? undefined : [then, typed];
        keepChange(name, control.name, change);
      };
      form.addEventListener('input', keep);
      return () => form.removeEventListener('input', keep);
    },
  };
}
