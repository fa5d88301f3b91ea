import { addDrafts } from "./drafts";
import { addIssues } from "./issues";
import { makeLinks } from "./links";
import { addNotes } from "./notes";
import { addPeople } from "./people";
import type { Base, Shape } from "./shape";
import { addSources, addSpeakers } from "./sources";
import type { Add } from "./tables";

/** Makes all rows of the data set, a few at a turn. The same shape and base always give the same rows. */
export function* makeRows(shape: Shape, base: Base, add: Add): Iterable<void> {
  const links = makeLinks(shape);
  addPeople(shape, add);
  addSpeakers(shape, add);
  yield addDrafts(shape, base, add);
  yield* addIssues(shape, base, links, add);
  yield* addSources(shape, base, links, add);
  yield* addNotes(shape, base, links, add);
}
