import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PreviewLine } from "./preview-line";

test.each([
  [0, 0, "There’s no evidence to check this against yet."],
  [0, 1, "The one piece of evidence so far wouldn’t have matched."],
  [0, 5, "None of the 5 pieces of evidence so far would have matched."],
  [1, 1, "The one piece of evidence so far would have matched. Nobody is notified of it."],
  [1, 5, "1 of the 5 pieces of evidence so far would have matched. Nobody is notified of it."],
  [3, 5, "3 of the 5 pieces of evidence so far would have matched. Nobody is notified of these."],
])("%d of %d pieces of evidence that would have matched", (count, compared, words) => {
  const preview = { count, compared, unquoted: [], quotes: [] };
  expect(renderToStaticMarkup(<PreviewLine preview={preview} />)).toContain(`<p>${words}</p>`);
});
