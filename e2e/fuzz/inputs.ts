import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { z } from "zod";
import { root } from "@/scripts/setup/paths.mjs";
import { type Chance, hostile, hostileText } from "./values";

/** The inputs of a domain, by name: what its schema.ts and inputs.ts export as `...Input`. */
export type Inputs = Record<string, z.ZodType>;

/** The inputs of every domain; new ones are found automatically. */
export async function inputsByDomain(): Promise<Record<string, Inputs>> {
  const found: Record<string, Inputs> = {};
  for (const file of inputFiles()) {
    const exports: Record<string, unknown> = await import(join(root, "lib", file));
    const inputs = Object.entries(exports).filter(([name]) => name.endsWith("Input"));
    found[dirname(file)] = { ...found[dirname(file)], ...(Object.fromEntries(inputs) as Inputs) };
  }
  return found;
}

/** The files of lib that declare inputs, such as `sources/ingest/inputs.ts`. */
function inputFiles(): string[] {
  const found = readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /^(analysis|desk|evidence|sources)\/.*\/(schema|inputs)\.ts$/.test(file),
  );
  if (found.length === 0) throw new Error("There are no schemas in lib.");
  return found;
}

/** Ids, keys and versions that exist, so that not everything ends at "not found". */
export interface Known {
  ids: string[];
  versions: number[];
}

/** Zod's definition of a schema: its type, and parts whose names depend on the type. */
type Def = { type: string } & Record<string, unknown>;

/** A value that a schema will probably accept, with an occasional hostile one. */
export function sample(schema: z.ZodType, known: Known, pick: Chance): unknown {
  if (pick.oneIn(12)) return hostile(pick);
  const def = (schema as unknown as { def: Def }).def;
  const inner = (one: unknown) => sample(one as z.ZodType, known, pick);
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape as Record<string, z.ZodType>).flatMap(([name, one]) =>
          pick.oneIn(10)
            ? []
            : [[name, /^(id|ids)$/.test(name) ? id(one, known, pick) : inner(one)]],
        ),
      );
    case "optional":
    case "default":
    case "nullable":
    case "catch":
    case "readonly":
    case "nonoptional":
      return pick.oneIn(3) ? undefined : inner(def.innerType);
    case "pipe":
      return inner(def.in);
    case "union":
      return inner(pick.of(def.options as z.ZodType[]));
    case "array":
      return Array.from({ length: pick.below(4) }, () => inner(def.element));
    case "record":
      return { [pick.of(known.ids)]: pick.of(known.versions) };
    case "enum":
      return pick.of(Object.values(def.entries as Record<string, unknown>));
    case "literal":
      return pick.of(def.values as unknown[]);
    case "boolean":
      return pick.oneIn(2);
    case "number":
      return pick.of([...known.versions, 0, 1, 2, 5, 50, 60, 2 ** 31 - 1]);
    case "string":
      return pick.of([
        pick.of(known.ids),
        pick.of(known.ids),
        "Plain words of a note [Q1].",
        "2023-01-31",
        "https://127.0.0.1:1/",
        hostileText(pick),
      ]);
    default:
      return hostile(pick);
  }
}

const id = (one: z.ZodType, known: Known, pick: Chance) =>
  (one as unknown as { def: Def }).def.type === "array"
    ? [pick.of(known.ids), pick.of(known.ids)]
    : pick.of(known.ids);
