import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/setup/paths.mjs";
import { type Inputs, type Known, sample } from "./inputs";
import type { Call } from "./routes";
import { type Chance, chance, hostile } from "./values";

/** A server action of the build: its id, its domain, and a page that it can be called on. */
export interface Action {
  id: string;
  name: string;
  domain: string;
  page: string;
}

interface Manifest {
  node: Record<
    string,
    { exportedName: string; filename: string; workers: Record<string, unknown> }
  >;
}

/** Every server action of the build. Throws if a function of an actions.ts in lib is missing. */
export function actions(): Action[] {
  const file = join(root, ".next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const built = Object.entries(node).map(([id, { exportedName, filename, workers }]) => ({
    id,
    name: exportedName,
    domain: /^lib\/(.+)\/[^/]+$/.exec(filename)?.[1] ?? "",
    page: Object.keys(workers)[0]!.replace(/^app|\/\([^/]*\)|\/page$/g, ""),
  }));
  const all = written();
  if (all.length === 0) throw new Error("There are no actions in lib.");
  const missing = all.filter((name) => !built.some((action) => action.name === name));
  if (missing.length > 0) throw new Error(`Not in the build: ${missing.join(", ")}`);
  return built.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const written = (): string[] =>
  readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/actions.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(root, "lib", file), "utf8");
      return [...text.matchAll(/^export async function (\w+)/gm)].map(([, name]) => name!);
    });

/** Arguments that React's encoding can hold, and some that it can't. */
const RAW = [
  ...["", "[", "null", "{}", "[1", "[]", '["$1"]', '["$@1"]', '["$F1"]', '["$K1"]', '["$Q1"]'],
  ...['["$W1"]', '["$i1"]', '["$n123"]', '["$D2020-13-01"]', '["$Infinity"]', '["$-0"]', '["$T"]'],
  ...['["$undefined"]', '["$S1"]', '["$B1"]', '["$r1"]', '["$0"]', '[{"id":"$0:0"}]', '["$Z"]'],
  ...["[".repeat(20_000), `${"[".repeat(5_000)}${"]".repeat(5_000)}`, '[{"__proto__":{"a":1}}]'],
];

/** The call with this number: always the same for the same seed, build and records. */
export function actionCall(
  seed: number,
  all: Action[],
  inputs: Record<string, Inputs>,
  known: Known,
): Call & { name: string } {
  const pick = chance(seed);
  const { id, name, domain, page } = pick.of(all);
  const path = page.replaceAll(/\[\w+\]/g, () => pick.of(known.ids)) || "/";
  return {
    name,
    method: "POST",
    path,
    headers: { "next-action": id, accept: "text/x-component", "content-type": "text/plain" },
    body: pick.oneIn(8) ? pick.of(RAW) : args(name, inputs[domain] ?? {}, known, pick),
  };
}

function args(name: string, inputs: Inputs, known: Known, pick: Chance): string {
  const own = inputs[name.replace(/Action$/, "Input")];
  const shapes = own ? [own] : Object.values(inputs);
  const input =
    pick.oneIn(12) || shapes.length === 0 ? hostile(pick) : sample(pick.of(shapes), known, pick);
  return JSON.stringify([input], (_key, value) =>
    typeof value === "string" && value.startsWith("$") ? `$${value}` : value,
  );
}
