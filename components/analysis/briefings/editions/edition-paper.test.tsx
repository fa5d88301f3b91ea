import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { KnowPeople } from "@/components/analysis/markdown/people-names";
import { madeEdition } from "@/scripts/test/edition";
import { EditionPaper } from "./edition-paper";
import { renderEdition } from "./render-edition";

test("an issued edition shows what is frozen, whatever people are called today", () => {
  const paper = (
    <EditionPaper view={renderEdition(madeEdition(1, { coverNote: "By @manager." }))} />
  );
  const html = renderToStaticMarkup(
    <KnowPeople names={{ manager: "Mara New" }}>{paper}</KnowPeople>,
  );
  expect(html).toContain(">@manager</a>.");
  expect(html).not.toContain("Mara New");
  expect(html).toBe(renderToStaticMarkup(paper));
});
