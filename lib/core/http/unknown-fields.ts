import { z } from "zod";
import { INVALID, refuse } from "@/lib/core/command/errors";
import { excerpt } from "@/lib/core/wording";
import { editsBetween } from "@/lib/text/similarity/edits";

type Schema = z.core.JSONSchema.JSONSchema;

/** More would only repeat what the first ones say. */
const MAX_NAMED = 20;

/** Refuses a request with names that nothing reads. A misspelt one may be the one that matters (“visiblity”). */
export function refuseUnknown(given: object, known: readonly string[], what = "field"): void {
  const wrong = Object.keys(given)
    .filter((name) => !known.includes(name))
    .slice(0, MAX_NAMED);
  refuseEach(wrong.map((name) => [name, unknown(name, known, what)]));
}

/**
 * The same for a body that is read with a schema, at any depth.
 *
 * @param offered the fields that a misspelt one is compared with at the top
 */
export function refuseUnread(given: object, input: z.ZodType, offered: readonly string[]): void {
  const wrong: [string, string][] = [];
  for (const one of unreadIn([shapeOf(input)], given, [], offered))
    if (wrong.push(one) === MAX_NAMED) break;
  refuseEach(wrong);
}

/** The names of the fields that a schema reads. */
export const fieldsOf = (input: z.ZodType): string[] => namesIn(optionsOf([shapeOf(input)]));

function refuseEach(wrong: [string, string][]): void {
  if (wrong.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(wrong) });
}

function unknown(name: string, known: readonly string[], what: string): string {
  const close = closest(name, known);
  return `${excerpt(name)} isn’t a ${what} here.${close ? ` Did you mean ${close}?` : ""}`;
}

/** The known name that a misspelt one probably stands for: at most a third of it differs. */
function closest(name: string, known: readonly string[]): string | undefined {
  const far = (each: string) => editsBetween(name.toLowerCase(), each.toLowerCase());
  const [best] = known.toSorted((a, b) => far(a) - far(b));
  return best && far(best) <= Math.max(1, Math.round(best.length / 3)) ? best : undefined;
}

const shapes = new WeakMap<z.ZodType, Schema>();

/** A schema as JSON Schema, which says what its transforms and unions read. */
function shapeOf(input: z.ZodType): Schema {
  const known = shapes.get(input);
  if (known) return known;
  const shape = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  shapes.set(input, shape);
  return shape;
}

/** The fields of a value that none of these schemas reads, by their paths. */
function* unreadIn(
  shapes: Schema[],
  value: unknown,
  path: (string | number)[],
  offered?: readonly string[],
): Generator<[string, string]> {
  // Nothing is said of it, however deep it is.
  if (shapes.length === 0 || typeof value !== "object" || value === null) return;
  const options = optionsOf(shapes);
  if (Array.isArray(value)) {
    const items = options.flatMap(({ items }) => (isShape(items) ? [items] : []));
    for (const [at, item] of value.entries()) yield* unreadIn(items, item, [...path, at]);
    return;
  }
  const names = namesIn(options);
  const others = options.flatMap(({ additionalProperties: open }) => (open ? [open] : []));
  // What is expected is no object, or one with any fields: then its schema says what is wrong with it.
  const isOpen = others.length > 0 || !options.some(({ properties }) => properties);
  for (const [name, field] of Object.entries(value)) {
    const inner = [...path, name];
    if (!names.includes(name) && !isOpen)
      yield [inner.join("."), unknown(name, offered ?? names, "field")];
    else {
      const read = options.flatMap(({ properties }) => (properties ? [properties[name]] : []));
      const fields = names.includes(name) ? read : others;
      yield* unreadIn(fields.filter(isShape), field, inner);
    }
  }
}

/** The schemas themselves and all that they are a choice of. */
const optionsOf = (shapes: Schema[]): Schema[] =>
  shapes.flatMap((shape) => {
    const inner = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
    return [shape, ...optionsOf(inner.filter(isShape))];
  });

const namesIn = (options: Schema[]): string[] => [
  ...new Set(options.flatMap(({ properties }) => Object.keys(properties ?? {}))),
];

const isShape = (shape: unknown): shape is Schema => typeof shape === "object" && shape !== null;
