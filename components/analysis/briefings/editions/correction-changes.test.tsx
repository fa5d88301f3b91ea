import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { madeEdition } from "@/scripts/test/desk/edition";
import { CorrectionChanges } from "./correction-changes";
import { renderEdition } from "./render-edition";
import type { Preview } from "./use-preview";

const NONE: Preview = {
  shown: null,
  problem: null,
  empty: false,
  loading: false,
  again: () => undefined,
};
const shown = (preview: Partial<Preview>) =>
  renderToStaticMarkup(<CorrectionChanges corrects={11} preview={{ ...NONE, ...preview }} />);

test("nobody waits for changes while the preview is refused", () => {
  expect(shown({ loading: true })).toContain("Looking for changes…");
  const refused = shown({ problem: "Enter at most 200 characters." });
  expect(refused).toContain("The changes will appear here once the preview has loaded.");
  expect(refused).not.toContain("Looking for changes…");
});

test("the changes are shown with what a correction does about them", () => {
  const html = shown({
    shown: {
      view: renderEdition(madeEdition(1)),
      seen: "",
      reworded: [],
      unshown: null,
      misfits: {},
    },
  });
  expect(html).toContain(
    "A correction reflects the desk as it is now, so it will include these changes, listed in Annex A.",
  );
  expect(html.match(/<li /g)).toHaveLength(3);
});
