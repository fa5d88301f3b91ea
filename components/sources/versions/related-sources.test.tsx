import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RelatedSourcesLines } from "./related-sources";

const copy = (id: string, withdrawn: boolean) => ({
  ...{ id, publisher: `Paper ${id}`, withdrawn, title: "Quays", publishedAt: null, draft: false },
  versionNumber: null,
});

test("a copy says of each of its origin’s other copies whether it has been withdrawn", () => {
  const copies = [copy("A", true), copy("B", false)];
  const related = { versions: [], copies, isOrigin: false };
  const html = renderToStaticMarkup(<RelatedSourcesLines id="C" related={related} />);
  const words = html.replaceAll(/<[^>]*>/g, "");
  expect(words).toBe("Copies (one origin): Paper A (withdrawn), Paper B");
});
