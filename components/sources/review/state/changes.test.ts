import { expect, test } from "vitest";
import { toggleLink, withNextRelation } from "./changes";

test("the relation of the issue linked last goes round, and the others stay", () => {
  let links = toggleLink(toggleLink([], "first"), "last");
  const relations = () => links.map(({ relation }) => relation);
  const seen = [relations()];
  for (let k = 0; k < 3; k++) {
    links = withNextRelation(links);
    seen.push(relations());
  }
  expect(seen).toEqual([
    ["CONTEXT", "CONTEXT"],
    ["CONTEXT", "SUPPORTS"],
    ["CONTEXT", "CONTRADICTS"],
    ["CONTEXT", "CONTEXT"],
  ]);
  expect(withNextRelation([])).toEqual([]);
});
