import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const issued = { verb: "edition.issued", edition: 4, title: "Monday", corrects: null };
const rfi = { rfi: "01J", edition: 4, question: "Who says so beside [Q12]?" };
const schedule = { schedule: "01J", title: "Early" };

test.each([
  ["issued edition 4, “Monday”", issued],
  [
    "issued edition 4, “Monday”, to Ministers and Bo Sample",
    { ...issued, to: ["Ministers", "Bo Sample"] },
  ],
  ["issued edition 4, “Monday”, by schedule", { ...issued, schedule: "Early" }],
  [
    "issued edition 4, “Monday”, which corrects edition 3",
    { ...issued, corrects: { edition: 3, explanation: "Typed wrong." } },
  ],
  [
    "answered Mara Ellison’s RFI “Who says so beside Q12?”",
    { verb: "rfi.answered", ...rfi, asker: "Mara Ellison", answer: "The envoy [Q13]." },
  ],
  [
    "corrected their answer to Mara Ellison’s RFI “Who says so beside Q12?”",
    { verb: "rfi.corrected", ...rfi, asker: "Mara Ellison", answer: "The mayor [Q14]." },
  ],
  [
    "created the group “Ministers” with 1 person",
    { verb: "group.made", name: "Ministers", members: 1 },
  ],
  ["paused the schedule for “Early”", { verb: "schedule.paused", ...schedule }],
  [
    "scheduled “Early”, which couldn’t be issued: The desk has no active issues",
    { verb: "schedule.failed", ...schedule, reason: "The desk has no active issues." },
  ],
  [
    "scheduled “Early”, issued as edition 4 with bottom lines that don’t fit the likelihood: USCN-1",
    { verb: "schedule.misfitted", ...schedule, edition: 4, issues: ["USCN-1"] },
  ],
])(
  "an event of an edition, an RFI, a group or a schedule says what was done: %s",
  (expected, details) => {
    expect(describeEvent(eventDetails.parse(details))).toBe(expected);
  },
);
