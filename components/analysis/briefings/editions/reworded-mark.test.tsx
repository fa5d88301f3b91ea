import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SharedPaper } from "@/components/analysis/briefings/shares/shared-paper";
import { madeEdition } from "@/scripts/test/desk/edition";
import { EditionPaper } from "./edition-paper";
import { renderEdition } from "./render-edition";
import { RewordedSince } from "./reworded-mark";

const content = madeEdition(2);
const [first, second] = content.quotes;
const quotes = [
  { ref: first!.ref, gone: false },
  { ref: second!.ref, gone: true },
];
/** An endnote of the paper, and all that follows. */
const from = (html: string, { number }: { number: number }) =>
  html.slice(html.indexOf(`id="endnote-${number}"`));

test("a quotation that a later version words differently or lacks is marked in its endnote and as evidence", () => {
  const paper = <EditionPaper view={renderEdition(content)} />;
  const html = renderToStaticMarkup(
    <RewordedSince value={[{ source: "later", quotes }]}>{paper}</RewordedSince>,
  );
  const link = (words: string) => `<a href="/sources/later/changes">${words}</a>`;
  expect(from(html, first!).split("</li>")[0]).toContain(link("Altered in a later version"));
  expect(from(html, second!).split("</li>")[0]).toContain(link("Gone from a later version"));
  const evidence = content.sections.flatMap(({ items }) => items.flatMap((item) => item.evidence));
  const listed = evidence.filter(({ quote }) => quote === first!.number);
  expect(html.match(/Altered in/g)).toHaveLength(listed.length + 1);
  expect(renderToStaticMarkup(paper)).not.toContain("a later version");
});

test("a shared edition marks it without a link into the desk", () => {
  const since = { withdrawn: [], reworded: { quotes, judgements: [] }, reopened: [] };
  const html = renderToStaticMarkup(
    <SharedPaper view={renderEdition(content)} hash="" {...since} />,
  );
  expect(from(html, first!).split("</li>")[0]).toContain("Altered in a later version");
  expect(html).not.toContain("/changes");
});
