import type { EventDetails } from "@/lib/desk/events/schema";
import { type Base, DAY_MS, idOf, pick, type Shape } from "./shape";
import type { Add, Value } from "./tables";
import { nameOf } from "./words";

/** Colleagues besides the demo's people. They cannot sign in. */
const COLLEAGUES = 12;

/** Everybody who writes on the desk. */
export const authorsOf = ({ analysts }: Base): string[] => [
  ...analysts,
  ...Array.from({ length: COLLEAGUES }, (_, index) => idOf("person", index)),
];

/** Adds the colleagues. */
export function addPeople({ until }: Shape, add: Add): void {
  const since = new Date(until - 1_000 * DAY_MS);
  for (let index = 0; index < COLLEAGUES; index++)
    add("User", {
      id: idOf("person", index),
      email: `colleague${index}@demarche.test`,
      name: nameOf(index * 31 + 7),
      role: index < 10 ? "ANALYST" : "MANAGER",
      createdAt: since,
      updatedAt: since,
    });
}

/** Somebody who did something. */
export const someone = (next: () => number, base: Base): string => pick(next, authorsOf(base));

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
