import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { root } from "@/scripts/setup/paths.mjs";
import { type Inputs, type Known, sample } from "./inputs";
import { type Chance, chance, hostile, hostileText } from "./values";

interface Route {
  /** Its address, with parameters such as [id]. */
  path: string;
  methods: string[];
  /** The words of its file, such as the names of its commands. */
  words: Set<string>;
}

/** A call as sent over the wire. */
export interface Call {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}

/** Every route of the REST interface, from the files of app/api/v1; new ones are found automatically. */
export function routes(): Route[] {
  const files = readdirSync(join(root, "app/api/v1"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("route.ts"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, "app/api/v1", file), "utf8");
      const methods = [...text.matchAll(/^export const ([A-Z]+)\b/gm)].map(([, name]) => name!);
      const path = `/api/v1/${file.replace(/\/?route\.ts$/, "")}`;
      return { path, methods, words: new Set(text.match(/\w+/g)) };
    });
}

const QUERY = [
  ...[
    "q",
    "quick",
    "issue",
    "in",
    "source",
    "batch",
    "quote",
    "start",
    "end",
    "limit",
    "cursor",
    "state",
  ],
  ...["status", "owner", "label", "sort", "dir", "from", "to", "publisher", "speaker", "unread"],
  ...["person", "quotation", "pinned", "group", "columns", "trend", "salience", "due"],
];
const RAW = [
  "%",
  "%ff",
  "%00",
  "%ed%a0%80",
  "%e2%82",
  "a%0ab",
  "%2e%2e%2f",
  "2147483648",
  "-1",
  "1e9",
];

/** The call with this number: always the same for the same seed, routes and records. */
export function routeCall(
  seed: number,
  all: Route[],
  inputs: Record<string, Inputs>,
  known: Known,
): Call {
  const pick = chance(seed);
  const route = pick.of(all);
  const method = pick.oneIn(10)
    ? pick.of(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])
    : pick.of(route.methods);
  const path = route.path.replaceAll(/\[\w+\]/g, () => segment(known, pick));
  const call = { method, path: path + query(known, pick), headers: headers(pick) };
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return call;
  return { ...call, body: body(shapesOf(route, inputs), known, pick) };
}

function segment(known: Known, pick: Chance): string {
  if (!pick.oneIn(4)) return pick.of(known.ids);
  return pick.oneIn(2) ? pick.of(RAW) : encoded(hostileText(pick).slice(0, 500)) || "x";
}

function query(known: Known, pick: Chance): string {
  const pairs = Array.from({ length: pick.below(3) }, () => {
    const value = pick.of([
      () => pick.of(known.ids),
      () => pick.of(RAW),
      () => encoded(hostileText(pick).slice(0, 500)),
      () => String(pick.below(50)),
    ])();
    return `${pick.of(QUERY)}=${value}`;
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));

function headers(pick: Chance): Record<string, string> {
  const types = ["application/json; charset=utf-8", "text/plain", "multipart/form-data", "x"];
  return {
    "content-type": pick.oneIn(8) ? pick.of(types) : "application/json",
    ...(pick.oneIn(6) && { "if-match": pick.of(['"1"', '"2147483648"', '"x"', "*", 'W/"0"']) }),
    ...(pick.oneIn(10) && { range: pick.of(["bytes=0-", "bytes=9-1", "bytes=-5", "x"]) }),
  };
}

/** The inputs of a route's commands, or else those of the domains named in its address, or else all. */
function shapesOf({ path, words }: Route, inputs: Record<string, Inputs>): z.ZodType[] {
  const own = Object.values(inputs)
    .flatMap((some) => Object.entries(some))
    .filter(([name]) => words.has(name.replace(/Input$/, "")));
  if (own.length > 0) return own.map(([, shape]) => shape);
  const isNamed = ([domain]: [string, Inputs]) => path.includes(`/${domain.replace(/s$/, "")}`);
  const all = Object.entries(inputs).filter(([, some]) => Object.keys(some).length > 0);
  const named = all.filter(isNamed);
  return (named.length > 0 ? named : all).flatMap(([, some]) => Object.values(some));
}

/** What a command takes from the address: a body that names something else is refused before anything reads it. */
const IN_ADDRESS = new Set(["corrects", "edition", "hypothesis", "id", "issue", "signpost"]);

function body(shapes: z.ZodType[], known: Known, pick: Chance): string | Buffer {
  if (pick.oneIn(8))
    return pick.of([
      Buffer.from('{"body": "broken \xff\xfe"}', "latin1"),
      Buffer.from('{"text": "\xed\xa0\x80"}', "latin1"),
      "[".repeat(100_000),
      `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
      `{"body": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
      '{"body": "\\ud800"}',
      '{"version": 99999999999999999999, "body": "x"}',
      "{not json",
      "",
      "null",
      '"text"',
    ]);
  const given = pick.oneIn(10) ? hostile(pick) : sample(pick.of(shapes), known, pick);
  return JSON.stringify(given, (name, value) => (IN_ADDRESS.has(name) ? undefined : value)) ?? "";
}
