/**
 * Under a finger Strapi shows every part's bin at all times, which takes the part away without asking, and on a phone its
 * way to add parts is the widest button of the page. The home is arranged with a mouse; elsewhere both are left out. There is
 * no setting for it; should Strapi build its home otherwise, they are merely back.
 */
const UNDER_A_FINGER = `@media (max-width: 767px), (hover: none), (pointer: coarse) {
  [data-strapi-widget-id] > header > div:has(> button),
  main:has([data-strapi-grid-container]) :is([data-strapi-header], [data-strapi-header-sticky]) button { display: none !important; }
}`;

/** Leaves out what arranges the home where there is no mouse to arrange it with. */
export function arrangeOnlyByMouse(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(UNDER_A_FINGER);
  document.adoptedStyleSheets.push(sheet);
}
