import { expect, test } from "vitest";
import { readProject, toProject } from "./project";
import { roomsFormNoCycle, roomsHaveOneEntry } from "./rooms";
import type { Rule } from "./rules";

const project = readProject();

/** Each rule with files that break it and the expected complaint, as in `architecture.test.ts`. */
const rules: [name: string, rule: Rule, broken: Record<string, string>, complaint: string][] = [
  [
    "a room of extraction is imported through its index",
    roomsHaveOneEntry,
    {
      "lib/extract/names/names.ts": 'import "../tokens"; import "../tokens/cues";',
      "lib/extract/tokens/index.ts": 'import "./cues";',
      "lib/extract/tokens/cues.ts": "",
    },
    "lib/extract/names/names.ts -> lib/extract/tokens/cues.ts",
  ],
  [
    "rooms of extraction form no cycle",
    roomsFormNoCycle,
    {
      "lib/extract/names/index.ts": 'import "../parse";',
      "lib/extract/parse.ts": 'import "./tokens";',
      "lib/extract/tokens/index.ts": 'import type { Name } from "../names";',
    },
    "names -> parse -> tokens -> names",
  ],
  [
    "a room within a room is imported through its index",
    roomsHaveOneEntry,
    {
      "lib/extract/indirect/index.ts": 'import "./ends"; import "./ends/breaks";',
      "lib/extract/indirect/ends/index.ts": 'import "./breaks";',
      "lib/extract/indirect/ends/breaks.ts": "",
    },
    "lib/extract/indirect/index.ts -> lib/extract/indirect/ends/breaks.ts",
  ],
  [
    "rooms within a room form no cycle",
    roomsFormNoCycle,
    {
      "lib/extract/indirect/ends/index.ts": 'import "../starts";',
      "lib/extract/indirect/starts/index.ts": 'import "../ends";',
    },
    "indirect/ends -> indirect/starts -> indirect/ends",
  ],
];

test.each(rules)("%s", (_name, rule, broken, complaint) => {
  expect(rule(toProject(broken))).toEqual([complaint]);
  expect(rule(project)).toEqual([]);
});
