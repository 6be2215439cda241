import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * The content manager's injection zones, in one place: the zones are documented, what their components are handed is
 * not. Above a list a component looks at the page's address for what it is above; below the button it takes the `slug` it is
 * handed. Where that is not what it belongs to, or missing, it shows nothing.
 */
const into = (app: StrapiApp, view: string, zone: string, name: string, Component: React.ComponentType) =>
  app.getPlugin('content-manager').injectComponent(view, zone, { name, Component });

/** Puts a component above every list, among the buttons on the right. It is handed nothing. */
export const injectAboveLists = (app: StrapiApp, name: string, Component: React.ComponentType): void =>
  into(app, 'listView', 'actions', name, Component);

/** Puts a component below the button that saves any record; it is handed the record's type as `slug`. */
export const injectBelowSave = (
  app: StrapiApp,
  name: string,
  Component: React.ComponentType<{ slug?: string }>,
): void => into(app, 'editView', 'right-links', name, Component);
