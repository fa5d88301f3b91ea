import { expect, test } from "vitest";
import { editedAct } from "./edited-act";

const undo = [{ issue: "climate", version: 2, owner: null }];
const stale = ["1 Taiwan", "2 Climate"].map((each) => {
  const [number, title] = each.split(" ");
  return { key: `USCN-${number}`, title: title! };
});

test("issues that someone else has just changed are named, whether others were changed or not", () => {
  const said = (...edited: [typeof undo, typeof stale]) =>
    editedAct({ what: "owner", change: { ownerId: null } }, { undo: edited[0], stale: edited[1] })
      .said;
  expect(said([], [])).toBe("Nothing to change.");
  expect(said([], stale.slice(1))).toBe(
    "Not changed, because someone else has just changed it: USCN-2 Climate.",
  );
  expect(said(undo, stale)).toBe(
    "Changed the owner of 1 issue. Not changed, because someone else has just changed them: USCN-1 Taiwan, USCN-2 Climate.",
  );
});

test.each([
  [{ add: ["trade"] }, "Added the label “trade” to 1 issue."],
  [{ remove: ["trade", "arms"] }, "Removed the labels “trade” and “arms” from 1 issue."],
])("labels that were added or removed are named: %o", (change, said) => {
  expect(editedAct({ what: "labels", change }, { undo, stale: [] }).said).toBe(said);
});

test("a status is named, since its issues may have left the list", () => {
  const change = { what: "status", change: { status: "DORMANT" } } as const;
  expect(editedAct(change, { undo, stale: [] }).said).toBe(
    "Changed the status of 1 issue to dormant.",
  );
});
