import { expect, test } from "vitest";
import { nameOf, placeOf, versionOrCopy } from "./schema";

const draft = { url: "https://paper.example/a?utm_source=mail#top", publisher: "The Paper" };
const likely = {
  url: null,
  publisher: "Paper",
  resemblance: 0.8,
  containment: 0.9,
  sameCopy: true,
  draft: false,
};

test("the same copy of one publisher is a later version, of another a copy", () => {
  expect(versionOrCopy(draft, likely)).toBe("VERSION");
  expect(versionOrCopy(draft, { ...likely, publisher: "The Other" })).toBe("COPY");
  expect(versionOrCopy({ url: null, publisher: null }, { ...likely, publisher: null })).toBe(
    "VERSION",
  );
  // A text that names no publisher has that of the version before.
  const unnamed = { url: null, publisher: null };
  expect(versionOrCopy(unnamed, likely)).toBe("VERSION");
  expect(versionOrCopy(unnamed, { ...likely, containment: 0.45 })).toBe("COPY");
});

test("one address is one article, however much of it was rewritten, but not a front page", () => {
  const rewritten = { url: "https://paper.example/a", resemblance: 0.4, containment: 0.5 };
  expect(versionOrCopy(draft, { ...likely, ...rewritten, sameCopy: false })).toBe("VERSION");
  expect(
    versionOrCopy(draft, { ...likely, ...rewritten, resemblance: 0.05, sameCopy: false }),
  ).toBeNull();
  const other = "https://paper.example/b";
  expect(versionOrCopy(draft, { ...likely, ...rewritten, url: other, sameCopy: false })).toBeNull();
});

test("a paper's next report on a matter, and a draft, are for a person to judge", () => {
  expect(versionOrCopy(draft, { ...likely, containment: 0.45 })).toBeNull();
  expect(versionOrCopy(draft, { ...likely, draft: true })).toBeNull();
});

test("a relative is named by its headline and, where it is known, its publisher", () => {
  expect(nameOf({ title: "Tariffs stay", publisher: "The Daily" })).toBe(
    "“Tariffs stay” in The Daily",
  );
  expect(nameOf({ title: "Tariffs stay", publisher: null })).toBe("“Tariffs stay”");
});

test("a relative is read where it stands: in the review or among the sources", () => {
  expect(placeOf({ id: "1", draft: true })).toBe("/ingest/1");
  expect(placeOf({ id: "1", draft: false })).toBe("/sources/1");
});
