import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const sentence = (details: object) => describeEvent(eventDetails.parse(details));
const change = (to: unknown) => ({ from: null, to });

test.each([
  [
    "changed the owner and wrote the bottom line",
    { bottomLine: change("It rises."), ownerId: change("") },
  ],
  [
    "changed the bottom line, which read “It falls.”",
    { bottomLine: { from: "It falls.", to: "It rises." } },
  ],
  [
    "removed the bottom line, which read “It falls.”",
    { bottomLine: { from: "It falls.", to: "" } },
  ],
  ["changed the salience from 3 to 4", { salience: { from: 3, to: 4 } }],
  ["archived the issue", { status: { from: "ACTIVE", to: "ARCHIVED" } }],
  ["changed the status from archived to active", { status: { from: "ARCHIVED", to: "ACTIVE" } }],
  [
    "changed the title from “Quays” to “Ports” and the salience from 1 to 2, added the labels x and y and removed the label z",
    {
      title: { from: "Quays", to: "Ports" },
      salience: { from: 1, to: 2 },
      labels: { from: ["z"], to: ["x", "y"] },
    },
  ],
  ["set the due date to 4 May 2031", { dueOn: change("2031-05-04") }],
  ["removed the due date", { dueOn: { from: "2031-05-04", to: null } }],
])("an edit of an issue says from what to what: %s", (expected, changes) => {
  expect(sentence({ verb: "issue.edited", changes })).toBe(expected);
});

test("a change of owner names both, and a later one keeps the names of the time", () => {
  const changes = { ownerId: { from: "01A", to: "01B" } };
  const owners = { from: "Ana Ferreira", to: "Tomasz Brandt" };
  expect(sentence({ verb: "issue.edited", changes, owners })).toBe(
    "changed the owner from Ana Ferreira to Tomasz Brandt",
  );
  expect(sentence({ verb: "issue.edited", changes, owners: { ...owners, to: null } })).toBe(
    "changed the owner from Ana Ferreira to nobody",
  );
});
