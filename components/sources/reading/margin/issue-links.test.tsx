import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { IssueLinks } from "./issue-links";

const UNLINKED = { id: "a", number: 12, issues: [], continuedBy: null, gone: false };

test("a quotation is called unlinked only to someone who can see all issues", () => {
  const shown = (quote: typeof UNLINKED & { mayHaveOthers?: true }) =>
    renderToStaticMarkup(<IssueLinks quote={quote} unlinker={null} />);
  expect(shown(UNLINKED)).toContain("Not linked to an issue");
  expect(shown({ ...UNLINKED, mayHaveOthers: true })).toBe("");
});

test("what became of the quotation that continues another is shown", () => {
  const textOf = (state: "STANDS" | "REMOVED" | "WITHDRAWN") =>
    renderToStaticMarkup(
      <IssueLinks
        quote={{ ...UNLINKED, continuedBy: { number: 50, source: "later", state } }}
        unlinker={null}
      />,
    ).replaceAll(/<[^>]+>/g, "");
  expect(textOf("STANDS")).toBe("Continued in a later version as Q50");
  expect(textOf("REMOVED")).toBe("Continued in a later version as Q50, which has been removed");
  expect(textOf("WITHDRAWN")).toContain("as Q50, whose source has been withdrawn");
});
