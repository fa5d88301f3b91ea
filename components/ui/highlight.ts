/** Emphasises a range by a `::highlight(name)` of the style sheet, without a change to the page. */
export function highlight(name: string, range: Range | null) {
  if (range) CSS.highlights?.set(name, new Highlight(range));
  else CSS.highlights?.delete(name);
}
