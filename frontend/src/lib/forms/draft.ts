import type { Attachment } from 'svelte/attachments';

/**
 * What somebody has typed stays in their browser until it is sent, so that a closed tab loses nothing. Where the
 * browser keeps nothing (private windows, a full store), the form works as it does without.
 */
type Typed = Record<string, string>;

const stored = (name: string) => `draft:${name}`;

function readDraft(name: string): Typed {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(stored(name)) ?? '{}');
    return typeof draft === 'object' && draft !== null ? (draft as Typed) : {};
  } catch {
    return {};
  }
}

function writeDraft(name: string, draft: Typed): void {
  try {
    localStorage.setItem(stored(name), JSON.stringify(draft));
  } catch {
    return;
  }
}

function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(stored(name));
  } catch {
    return;
  }
}

/** Forgets every draft: whoever has the browser next is somebody else. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(stored(''))) localStorage.removeItem(key);
  } catch {
    return;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields one types in or chooses from; hidden ones are the page's. */
function controlsOf(form: HTMLFormElement): Control[] {
  return [
    ...form.querySelectorAll<Control>(
      'input:not([type="hidden"], [type="radio"], [type="checkbox"], [type="file"]), textarea, select',
    ),
  ];
}

/** Whether a list leaves no choice but to choose: what stands in it then need not be the page's word. */
const mustChoose = (control: Control) =>
  control instanceof HTMLSelectElement && [...control.options].every(({ value }) => value !== '');

/** A draft of a form; the form that has one keeps it, and forgets it when it was sent. */
export interface Draft {
  keep: Attachment<HTMLFormElement>;
  forget: () => void;
}

/**
 * A draft under a name of its own. A field that the page has filled stays as it is, unless it only says what somebody
 * may begin with.
 */
export function createDraft(name: string, beginnings: string[] = []): Draft {
  return {
    forget: () => forgetDraft(name),
    keep: (form) => {
      const draft = readDraft(name);
      for (const control of controlsOf(form)) {
        const text = draft[control.name];
        const isFree = ['', ...beginnings].includes(control.value) || mustChoose(control);
        if (typeof text === 'string' && isFree) control.value = text;
      }
      const keep = () => writeDraft(name, Object.fromEntries(controlsOf(form).map(({ name, value }) => [name, value])));
      form.addEventListener('input', keep);
      return () => form.removeEventListener('input', keep);
    },
  };
}
