/** The address of a note on an issue with several pages of notes. */
export const noteHref = (slug: string, note: string): string =>
  `/issues/${slug}?note=${note}#note-${note}`;

/** The address in the browser with the page of notes that holds this note. */
export function noteHrefHere(note: string): string {
  const query = new URLSearchParams(location.search);
  query.delete("notes");
  query.set("note", note);
  return `${location.pathname}?${query}#note-${note}`;
}
