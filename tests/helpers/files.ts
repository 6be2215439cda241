import sharp from 'sharp';

/** What a browser sends for chosen files: each by name, in one field, with the form's other fields before them. */
export function formWith(
  field: string,
  files: [name: string, content: string | Uint8Array][],
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of files) {
    form.append(field, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  }
  return form;
}

/** A square picture of one colour. */
export const pngOf = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 90, height: 90, channels: 3, background } })
    .png()
    .toBuffer();
