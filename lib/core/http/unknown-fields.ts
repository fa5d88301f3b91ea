import { z } from "zod";
import { INVALID, refuse } from "@/lib/core/command/errors";
import { editsBetween } from "@/lib/text/similarity/edits";

type Schema = z.core.JSONSchema.JSONSchema;

/** More would only repeat what the first ones say. */
const MAX_NAMED = 20;
/** Shorter names are too like others to tell. */
const MIN_LENGTH = 4;
/** Up to this many fields, the refusal lists them all. */
const MAX_LISTED = 6;

/**
 * Refuses a request with misspelt names, since one may be the one that matters (“visiblity”). Other names that nothing
 * reads are passed over: scripts send records back as they got them.
 */
export function refuseMisspelt(given: object, known: readonly string[], what = "field"): void {
  const wrong = Object.keys(given).flatMap((name) => misspelt(name, known, what));
  refuseEach(wrong.slice(0, MAX_NAMED).map(({ name, message }) => [name, message]));
}

/** Refuses any parameter of an address that nothing reads: with it, a script would get another list than it asked for. */
export function refuseUnread(given: object, known: readonly string[]): void {
  refuseMisspelt(given, known, "parameter");
  const reads = known.length > 0 ? oneOf(known) : "This address takes none.";
  const others = Object.keys(given).filter((name) => !known.includes(name));
  refuseEach(
    others.slice(0, MAX_NAMED).map((name) => [name, `There’s no such parameter. ${reads}`]),
  );
}

/**
 * Refuses misspelt fields of a body that is read with a schema, at any depth.
 *
 * @param offered the fields that a misspelt one is compared with at the top
 */
export function refuseMisspeltIn(
  given: object,
  input: z.ZodType,
  offered: readonly string[],
): void {
  const wrong: [string, string][] = [];
  for (const one of misspeltIn([shapeOf(input)], given, [], offered))
    if (wrong.push(one) === MAX_NAMED) break;
  refuseEach(wrong);
}

/** The names of the fields that a schema reads. */
export const fieldsOf = (input: z.ZodType): string[] => namesIn(optionsOf([shapeOf(input)]));

function refuseEach(wrong: [string, string][]): void {
  if (wrong.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(wrong) });
}

/** What to say of a name that probably stands for a known one, as at most a third of it differs; nothing of any other. */
function misspelt(name: string, known: readonly string[], what: string) {
  if (known.includes(name)) return [];
  const far = (each: string) => editsBetween(name.toLowerCase(), each.toLowerCase());
  const [best] = known
    .filter(({ length }) => length >= MIN_LENGTH)
    .toSorted((a, b) => far(a) - far(b));
  if (!best || far(best) > Math.round(best.length / 3)) return [];
  const others = known.length <= MAX_LISTED ? ` ${oneOf(known)}` : "";
  return [{ name, message: `There’s no such ${what}. Did you mean ${best}?${others}` }];
}

const oneOf = (known: readonly string[]): string =>
  known.length === 1 ? `Use only ${known[0]}.` : `Use one of these: ${known.join(", ")}.`;

const shapes = new WeakMap<z.ZodType, Schema>();

/** A schema as JSON Schema, which says what its transforms and unions read. */
function shapeOf(input: z.ZodType): Schema {
  const known = shapes.get(input);
  if (known) return known;
  const shape = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  shapes.set(input, shape);
  return shape;
}

/** The misspelt fields of a value that is read with any of these schemas, by their paths. */
function* misspeltIn(
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
    for (const [at, item] of value.entries()) yield* misspeltIn(items, item, [...path, at]);
    return;
  }
  const names = namesIn(options);
  const others = options.flatMap(({ additionalProperties: open }) => (open ? [open] : []));
  // What is expected isn't an object, or one with any fields: then its schema says what is wrong with it.
  const isOpen = others.length > 0 || !options.some(({ properties }) => properties);
  for (const [name, field] of Object.entries(value)) {
    const inner = [...path, name];
    if (!names.includes(name) && !isOpen)
      for (const { message } of misspelt(name, offered ?? names, "field"))
        yield [inner.join("."), message];
    else {
      const read = options.flatMap(({ properties }) => (properties ? [properties[name]] : []));
      const fields = names.includes(name) ? read : others;
      yield* misspeltIn(fields.filter(isShape), field, inner);
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
