import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Found, Submission } from "@/lib/sources/submissions/schema";
import { Standing } from "./standing";

const shown = (states: Found["state"][]) => {
  const found = states.map((state) => ({ state }));
  const submission = { setAside: null, reviewed: true, unread: false, found };
  return renderToStaticMarkup(<Standing submission={submission as unknown as Submission} />);
};

test.each<[string, Found["state"][]]>([
  ["article: 3 of 4 proposals are still undecided.", ["PENDING", "PENDING", "REJECTED", "PENDING"]],
  ["article: 1 of 2 proposals is still undecided.", ["ACCEPTED", "PENDING"]],
  [
    "An admin has decided on all 2 proposals. The article is waiting for approval.",
    ["ACCEPTED", "REJECTED"],
  ],
  ["An admin has decided on the only proposal. The article is waiting for approval.", ["ACCEPTED"]],
  ["An admin has begun to review the article.", []],
])("a submitter reads how far the review is: %s", (sentence, states) => {
  expect(shown(states)).toContain(sentence);
});
