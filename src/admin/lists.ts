/** Whether a list is the one that says so of itself, by the `pluginOptions` of its type. */
export const isListOf = (name: string, layout: unknown): boolean =>
  (layout as { options?: { clientele?: { list?: string } } }).options?.clientele?.list === name;
