import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageNotice } from "./language-notice";

test.each([
  ["de", "nl", true, "This text wasn’t read as German"],
  ["de", "und", true, "Its language wasn’t recognised."],
  ["nl", null, true, "Speakers can’t be identified in this language"],
  ["en", null, false, ""],
])("details that say %s, of a text read as %s", (language, misreadAs, unread, words) => {
  const notice = renderToStaticMarkup(<LanguageNotice draft={{ language, misreadAs, unread }} />);
  expect(notice).toContain(words);
  if (!words) expect(notice).toBe("");
});
