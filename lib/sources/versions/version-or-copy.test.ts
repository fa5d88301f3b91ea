import { expect, test } from "vitest";
import { versionOrCopy } from "./version-or-copy";

const draft = { url: "https://paper.example/a?utm_source=mail#top", publisher: "The Paper" };
const likely = {
  url: null,
  publisher: "Paper",
  resemblance: 0.8,
  containment: 0.9,
  sameCopy: true,
  draft: false,
};

test("the same text from one publisher is a later version, from another a copy", () => {
  expect(versionOrCopy(draft, likely)).toBe("VERSION");
  expect(versionOrCopy(draft, { ...likely, publisher: "The Other" })).toBe("COPY");
  expect(versionOrCopy({ url: null, publisher: null }, { ...likely, publisher: null })).toBe(
    "VERSION",
  );
  // A text that names no publisher inherits the earlier version's.
  const unnamed = { url: null, publisher: null };
  expect(versionOrCopy(unnamed, likely)).toBe("VERSION");
  expect(versionOrCopy(unnamed, { ...likely, containment: 0.45 })).toBe("COPY");
});

test("a rewritten page at one address is one article, a front page is not", () => {
  const rewritten = { url: "https://paper.example/a", resemblance: 0.4, containment: 0.5 };
  expect(versionOrCopy(draft, { ...likely, ...rewritten, sameCopy: false })).toBe("VERSION");
  expect(
    versionOrCopy(draft, { ...likely, ...rewritten, resemblance: 0.05, sameCopy: false }),
  ).toBeNull();
  const other = "https://paper.example/b";
  expect(versionOrCopy(draft, { ...likely, ...rewritten, url: other, sameCopy: false })).toBeNull();
});

test("a paper's next report on a matter, or a draft, is left to a person", () => {
  expect(versionOrCopy(draft, { ...likely, containment: 0.45 })).toBeNull();
  expect(versionOrCopy(draft, { ...likely, draft: true })).toBeNull();
});
