import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { IssueLinks } from "./issue-links";

const UNLINKED = { issues: [], continuedBy: null, gone: false };

test("a quotation is called unlinked only to somebody who can see all issues", () => {
  expect(renderToStaticMarkup(<IssueLinks {...UNLINKED} />)).toContain("Not linked to an issue");
  expect(renderToStaticMarkup(<IssueLinks {...UNLINKED} mayHaveOthers />)).toBe("");
});
