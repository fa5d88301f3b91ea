import type { EventDetails } from "@/lib/desk/events/schema";
import { type Base, DAY_MS, idOf, type Shape } from "./shape";
import type { Add, Value } from "./tables";
import { nameOf } from "./words";

/** Colleagues besides the demo's people. They cannot sign in. */
const COLLEAGUES = 12;

/** How many people write on the desk. */
const count = ({ analysts }: Base) => analysts.length + COLLEAGUES;

/** One of them by number. */
export const authorOf = (base: Base, index: number): string => {
  const turn = index % count(base);
  return base.analysts[turn] ?? idOf("person", turn - base.analysts.length);
};

/** Adds the colleagues. */
export function addPeople({ until }: Shape, add: Add): void {
  const since = new Date(until - 1_000 * DAY_MS);
  for (let index = 0; index < COLLEAGUES; index++)
    add("User", {
      id: idOf("person", index),
      email: `colleague${index}@demarche.test`,
      handle: `colleague${index}`,
      name: nameOf(index * 31 + 7),
      role: index < 10 ? "ANALYST" : "MANAGER",
      createdAt: since,
      updatedAt: since,
    });
}

/** Someone who did something. */
export const someone = (next: () => number, base: Base): string =>
  authorOf(base, Math.floor(next() * count(base)));

/** Adds an event, as the command would have recorded it. */
export function addEvent(
  add: Add,
  at: number,
  actorId: Value,
  on: { issueId?: string | null; sourceId?: string | null },
  details: EventDetails,
): void {
  add("bench_event", {
    at: new Date(at),
    actorId,
    verb: details.verb,
    issueId: on.issueId ?? null,
    sourceId: on.sourceId ?? null,
    details: JSON.stringify(details),
  });
}
