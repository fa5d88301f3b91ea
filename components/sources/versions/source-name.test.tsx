import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SourceName } from "@/lib/sources/versions/schema";
import { VersionNames } from "./source-name";

const paper: SourceName = {
  ...{ id: "1", title: "Harbour talks", publisher: "The Ledger" },
  ...{ publishedAt: "2026-11-12", draft: false },
};
const shown = (before: SourceName, after: SourceName) =>
  renderToStaticMarkup(<VersionNames number={2} before={before} after={after} />);

test("versions of one paper and day are told apart by their numbers", () => {
  expect(shown(paper, { ...paper, id: "2", title: "Talks end" })).toBe(
    "<p>From version 2 to version 3</p>",
  );
  expect(shown(paper, { ...paper, publishedAt: "2026-11-13" })).toContain("The Ledger");
  const unknown = { ...paper, publisher: null };
  expect(shown(unknown, { ...unknown, title: "Talks end" })).toContain("“Talks end”");
});
