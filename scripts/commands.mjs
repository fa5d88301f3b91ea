import { FILE_ENDINGS } from "../lib/text/parsers/child/readable-kinds.mjs";

/** The parts of the benchmark. */
export const BENCHMARKS = /** @type {const} */ ([
  ...["anchors", "copies", "extraction", "outlets", "kinds", "confusion", "language", "reading"],
  ...["readers", "ingest", "live", "outlooks", "search", "serving", "summary"],
]);

const TEXT = /** @type {const} */ ({ type: "string" });
const SWITCH = /** @type {const} */ ({ type: "boolean" });

/**
 * Every command: how it's called, what it says of itself, and its options, as `parseArgs` reads them. Plain data,
 * since a command shows its usage before any package is installed. `needs` is the complaint if it's given no
 * argument but must have one. `numbers` are the options that take a number above 0, and `whole` those that take a whole
 * one.
 */
export const COMMANDS = /** @type {const} */ ({
  start: {
    usage: "npm start",
    help: [
      "Installs what is missing, builds the app, starts and migrates the database, adds the demo to an",
      "empty one, and serves the desk. Prints “ready on http://localhost:PORT” once it answers.",
      "",
      "PORT, DATABASE_URL, DATA_DIR, DEMO and other variables change this: see .env.example.",
    ],
  },
  dev: {
    usage: "npm run dev",
    help: ["Runs the desk like `npm start`, but shows changed code at once."],
  },
  test: {
    usage: "npm test [-- unit [FILTER...] | -- e2e [FILTER...]]",
    help: [
      "Runs all tests, or some of them, on their own PostgreSQL server and in their own browser.",
      "",
      "  FILTER  only the test files whose path contains it",
      "",
      "Options of Vitest and Playwright follow a second --, as in: npm test -- unit -- -t NAME",
    ],
    allowPositionals: true,
  },
  check: {
    usage: "npm run check",
    help: ["Checks format, lint, types and architecture, in seconds and without a database."],
  },
  bench: {
    usage: "npm run bench [-- --json FILE] [--compare FILE] [--only NAME]",
    help: [
      "Runs the benchmarks, and prints their figures as a table, with the ratios to their targets.",
      "",
      "  --json FILE     also writes the figures to a file",
      "  --compare FILE  compares them with such a file",
      "  --only NAME     runs one part:",
      `                  ${BENCHMARKS.slice(0, 8).join(", ")},`,
      `                  ${BENCHMARKS.slice(8).join(", ")}`,
      "",
      "The parts that serve a large desk also take --scale N, --rounds N, --seconds N,",
      "--minutes N, --route NAME,NAME, --profile ROUTE and --quick. CONTRIBUTING.md explains them.",
    ],
    options: {
      json: TEXT,
      compare: TEXT,
      only: TEXT,
      scale: TEXT,
      rounds: TEXT,
      seconds: TEXT,
      minutes: TEXT,
      route: TEXT,
      profile: TEXT,
      quick: SWITCH,
    },
    numbers: ["scale", "seconds", "minutes"],
    whole: ["rounds"],
  },
  faults: {
    usage: "npm run faults [-- --json FILE] [--rounds N]",
    help: [
      "Starts a desk, kills its server, worker and database while writing to it, and looks for lost writes.",
      "",
      "  --json FILE  also writes the findings to a file",
      "  --rounds N   kills each of the three this many times (default: 10)",
    ],
    options: { json: TEXT, rounds: { ...TEXT, default: "10" } },
    whole: ["rounds"],
  },
  migrate: {
    usage: "npm run migrate [-- status | -- new NAME]",
    help: [
      "Applies the migrations that the database doesn’t have.",
      "",
      "  status    only lists them",
      "  new NAME  writes a migration from changed models; its name is in lower case, as in add_notes",
    ],
    allowPositionals: true,
  },
  "first-admin": {
    usage: "npm run first-admin -- EMAIL [NAME]",
    help: ["Adds the first person of a desk without a demo, and prints their password."],
    needs: "Give an email address.",
    allowPositionals: true,
  },
  ingest: {
    usage: "npm run ingest -- FILE|URL... [--approve]",
    help: [
      `Ingests articles as drafts for review: files (${FILE_ENDINGS.join(", ")}), a .zip of these, or addresses.`,
      "Safe to repeat: an article that the desk already has is left as it is.",
      "",
      "  --approve  approves them at once",
    ],
    needs: "Name a file or an address.",
    allowPositionals: true,
    options: { approve: { ...SWITCH, default: false } },
  },
  "demo-training": {
    usage: "npm run demo:training",
    help: ["Adds a training set of invented, resolved forecasts, for trying out calibration."],
  },
  extract: {
    usage: "npm run -s extract -- FILE...",
    help: [
      "Reads articles, and prints one line of JSON for each: its text, quotations, speakers and issues.",
      "Needs no database.",
      "",
      `  FILE  ${FILE_ENDINGS.join(", ")}, or .jsonl of {id, text}`,
    ],
    needs: "Name a file.",
    allowPositionals: true,
  },
  pictures: {
    usage: "npm run pictures [-- NAME...]",
    help: ["Takes the README’s pictures (all, or those named) on a separate desk with the demo."],
    allowPositionals: true,
  },
  build: {
    usage: "node scripts/run.mjs build",
    help: [
      "Builds the app if its build is out of date. The Docker image uses this, so that it starts without building.",
    ],
  },
  work: {
    usage: "node scripts/run.mjs work",
    help: ["Runs only the worker. `npm start` runs it together with the app."],
  },
  "train-extract": {
    usage: "node scripts/run.mjs train-extract [--cv]",
    help: [
      "Trains the models of extraction on the annotated articles in ../shared/corpora.",
      "",
      "  --cv  cross-validates instead: extracts each fifth with models trained on the others",
    ],
    options: { cv: SWITCH },
  },
});
