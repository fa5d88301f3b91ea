import { expect, test } from "vitest";
import { eventDetails } from "@/lib/desk/events/schema";
import type { Kind } from "@/lib/desk/notification-kinds";
import { describeNotification, newsOf } from "./describe";
import { notificationDetails } from "./schema";

const figures = { likelihood: 62, confidence: "LOW", trend: "UNCHANGED", alerts: [] };
const revised = { verb: "outlook.revised", number: 4, reason: null, to: figures };
const note = { verb: "note.written", note: "01J", kind: "NOTE" };
const asked = { ...note, kind: "QUESTION" };
const forecast = { forecast: 1, lead: true, wording: "Will talks resume?" };

const rfi = { rfi: "01J", edition: 4, question: "Who?", asker: "Mara", answer: "The envoy." };
const corrected = { verb: "rfi.corrected", ...rfi };
const falsified = { from: "YES", outcome: "NO", early: false, note: "It was forged." };

const LINES: [Kind, object, object, string][] = [
  ["MENTION", note, {}, "mentioned you in a note on “Taiwan”"],
  ["ANSWER", note, {}, "answered your question on “Taiwan”"],
  ["REPLY", note, { own: true }, "replied to your note on “Taiwan”"],
  ["REPLY", note, {}, "replied in a thread on “Taiwan” that you’ve written in"],
  ["QUESTION", asked, {}, "asked a question on “Taiwan”"],
  ["QUESTION", { ...asked, quote: 12 }, {}, "asked a question on Q12 (“Taiwan”)"],
  ["QUESTION", { ...asked, source: "Taiwan" }, {}, "asked a question in “Taiwan”"],
  ["REVISION", { ...revised, from: null }, {}, "added the first outlook on “Taiwan”: 62%"],
  [
    "REVISION",
    { ...revised, from: { ...figures, likelihood: 50 } },
    {},
    "revised the outlook on “Taiwan” from 50% to 62%",
  ],
  [
    "RFI_ANSWER",
    { ...corrected, verb: "rfi.answered" },
    {},
    "answered your request for information on “Taiwan”",
  ],
  [
    "RFI_ANSWER",
    { ...corrected, verb: "rfi.answered" },
    { issue: "The Strait" },
    "answered your request for information on “The Strait” in “Taiwan”",
  ],
  [
    "RFI",
    { verb: "rfi.assigned", ...rfi, assigned: "Ana" },
    { issue: "The Strait" },
    "assigned you an RFI on “The Strait” in “Taiwan”",
  ],
  [
    "RFI_ANSWER",
    corrected,
    {},
    "corrected their answer to your request for information on “Taiwan”",
  ],
  [
    "DUE",
    { verb: "forecast.due", ...forecast },
    {},
    "last estimated “Will talks resume?”, a forecast on “Taiwan” that has reached its closing date and needs resolving",
  ],
  [
    "DUE",
    { verb: "issue.due", dueOn: "2026-11-30" },
    {},
    "set a due date for “Taiwan” that has now been reached",
  ],
  [
    "REOPENED",
    { verb: "forecast.reopened", ...forecast, outcome: "NO", reason: "It was forged." },
    {},
    "reopened the lead forecast on “Taiwan” (resolved as no)",
  ],
  [
    "REOPENED",
    { verb: "forecast.reopened", ...forecast, outcome: "NO", reason: "It was forged." },
    { forecast: "Will talks resume?" },
    "reopened the forecast “Will talks resume?” on “Taiwan” (resolved as no)",
  ],
  [
    "RECALL",
    { verb: "forecast.reopened", ...forecast, outcome: "NO", reason: "It was forged." },
    { edition: 5, outcome: "YES", forecast: "Will talks resume?" },
    "reopened “Will talks resume?”, a forecast that edition 5 calls resolved as yes",
  ],
  [
    "RECALL",
    { verb: "forecast.resolved", ...forecast, ...falsified },
    { edition: 5, outcome: "YES" },
    "changed the outcome of a forecast in edition 5, to no",
  ],
  [
    "RECALL",
    { verb: "forecast.resolved", ...forecast, ...falsified },
    { edition: 5, outcome: "NO" },
    "changed the outcome of a forecast, back to no, as edition 5 says",
  ],
  [
    "RECALL",
    { verb: "source.withdrawn", title: "Port news", reason: "It was forged." },
    { edition: 8, editions: [1, 2, 3, 4, 5, 6, 7, 8] },
    "withdrew “Port news”, a source behind editions 8, 7, 6, 5 and 4 others",
  ],
  [
    "EVIDENCE",
    { verb: "evidence.linked", quote: 12, relation: "SUPPORTS" },
    {},
    "linked Q12 to “Taiwan” as supporting evidence",
  ],
  ["EVIDENCE", { verb: "evidence.relinked", quote: 12 }, {}, "linked Q12 to “Taiwan” again"],
  [
    "EVIDENCE",
    { verb: "source.approved", title: "Port news", quotes: 9 },
    {
      evidence: [4, 2, 1, 1, 1].map((quotes, k) => ({ issue: `${k}`, title: `Port ${k}`, quotes })),
    },
    "approved “Port news” with 4 quotations on “Port 0”, 2 on “Port 1”, 1 on “Port 2”, 1 on “Port 3” and more on 1 other issue",
  ],
];

test.each(LINES)(
  "%s %j %j reads as a sentence that names its issue",
  (kind, event, details, said) => {
    const about = [kind, eventDetails.parse(event), notificationDetails.parse(details)] as const;
    expect(describeNotification(...about, "Taiwan")).toBe(said);
    expect(describeNotification(...about)).not.toContain("on “Taiwan”");
  },
);

test("the subject of an email says what happened to a source, a forecast or an answer, and nothing of other news", () => {
  const reopened = { verb: "forecast.reopened", ...forecast, outcome: "NO", reason: "Forged." };
  const withdrawn = { verb: "source.withdrawn", title: "T", reason: "R" };
  const news = [reopened, withdrawn, corrected, note].map((event) =>
    newsOf(eventDetails.parse(event)),
  );
  expect(news).toEqual(["Reopened", "Withdrawn", "Answer corrected", null]);
});
