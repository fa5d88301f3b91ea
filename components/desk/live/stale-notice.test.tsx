import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Refusal } from "@/lib/core/command/errors";
import { editedOf, since } from "@/lib/core/take-over";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { StaleNotice } from "./stale-notice";

const opened = { version: 1, title: "Tariffs", bottomLine: "Talks go on.", labels: "", status: "" };
type Values = typeof opened;

/** What a form says, as plain text. */
function said(
  typed: Partial<Values>,
  now: Partial<Values>,
  code: Refusal["code"] = "conflict",
  title = opened.title,
) {
  const before = { ...opened, title };
  const stale = since({ ...editedOf(before), ...typed }, { ...before, version: 2, ...now });
  const notice = (
    <StaleNotice
      refusal={{ code, message: "Ana Ferreira has since changed this issue." }}
      stale={stale}
      words={FIELD_WORDS.issue}
      textOf={(values, name) => String(values[name])}
    >
      <p>Another reason.</p>
    </StaleNotice>
  );
  return renderToStaticMarkup(notice)
    .replaceAll(/<q>(.*?)<\/q>/g, "“$1”")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("a refused form says who changed what meanwhile, how it reads now, and what saving again does", () => {
  expect(said({}, { labels: "economy", bottomLine: "An agreement is unlikely." })).toBe(
    "Ana Ferreira has since changed this issue. The bottom line is now “An agreement is unlikely.” " +
      "The labels are now “economy”. If you save again, only the fields you changed below are replaced.",
  );
  expect(said({ title: "Mine" }, { title: "Theirs" })).toContain(
    "The title is now “Theirs”. You’ve changed this too.",
  );
  expect(said({ title: "Same" }, { title: "Same" })).not.toContain("You’ve changed this too");
  // Of a long text, what has changed is marked.
  const title = "Whether the two sides agree before their leaders meet again in the spring";
  expect(said({}, { title: title.replace("spring", "autumn") }, "conflict", title)).toContain(
    "again in the (removed: spring ) (added: autumn ) ”.",
  );
  expect(said({}, { bottomLine: "" })).toContain("The bottom line is now empty. If you save");
});

test("a record that has changed elsewhere leaves the form’s fields alone; another refusal is shown as it is", () => {
  expect(said({ title: "Mine" }, {})).toBe(
    "Ana Ferreira has since changed this issue. The fields below haven’t changed. Save again to keep what you entered.",
  );
  expect(said({}, { title: "Theirs" }, "forbidden")).toBe("Another reason.");
});
