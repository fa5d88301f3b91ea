/** The id of the signed-in person the page was rendered for; undefined where nobody is, as on the sign-in page. */
export const pageViewer = (): string | undefined =>
  document.querySelector<HTMLElement>("[data-viewer]")?.dataset.viewer;
