/** The id of the person for whom the page was rendered; undefined if it is nobody's, such as the sign-in page. */
export const pageViewer = (): string | undefined =>
  document.querySelector<HTMLElement>("[data-viewer]")?.dataset.viewer;
