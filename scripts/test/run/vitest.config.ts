import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const endWithParent = new URL("../../setup/end-with-parent.mjs", import.meta.url).href;

const testsIn = (folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** Pure functions: their tests need no database and don't affect the next file. */
const pure = [
  ...testsIn([
    "components",
    "lib/extract",
    "lib/tradecraft",
    "bench/kinds",
    "scripts/architecture",
  ]),
  ...testsIn(["lib/analysis/briefings/documents/{docx,pdf}"]),
  ...testsIn(["lib/text/{anchors,dates,diff,markdown,matching,names,similarity}"]),
  ...[
    "bench/{language/sentences,serving/options}",
    "lib/core/command/inputs",
    "lib/core/database/{outage,statement-names,storable}",
    "lib/core/http/{built-files,safe-redirect,secrets}",
    "lib/desk/live/schema",
    "lib/text/{csv,fetcher/public-host}",
    "lib/text/parsers/{docx,kind,guess-language,mail,mail-facts,page,parsers,pdf}",
    "scripts/{port,secret,setup/stamp,test/run/counts}",
  ].map((name) => `${name}.test.ts`),
];

/**
 * Each of their files has a process of its own: they end connections or other processes, or change the settings.
 */
const apart = [
  ...testsIn(["scripts", "prisma", "bench", "lib/core/{database,http,jobs,log}"]),
  ...testsIn(["lib/text", "lib/desk/{live,mail}", "lib/desk/notifications/settings"]),
  "lib/analysis/scores/queries.test.ts",
  "lib/analysis/briefings/schedules/run.test.ts",
  "lib/analysis/notes/notify.test.ts",
];

// `npm run check` runs a test that only reads files, without a database.
const onDatabase = process.env.TEST_TEMPLATE_URL ? ["scripts/test/run/database.ts"] : [];

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}scripts/test/run/empty.ts` },
    ],
  },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Many run at once, on any machine: a test that waits for something sets its own limit.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One more than cores: a fifth of the time some test waits, for a limit to pass or a process to end.
    maxWorkers: availableParallelism() + 1,
    // A run that is interrupted leaves no process behind.
    execArgv: ["--import", endWithParent],
    unstubEnvs: true,
    sequence: { setupFiles: "list" },
    env: {
      NODE_ENV: "test",
      AUTH_SECRET: "only-for-tests-only-for-tests-only",
      NEXTAUTH_URL: "http://localhost:3000",
      LOG_LEVEL: "silent",
      TZ: "UTC",
    },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: pure,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "desk",
          include: testsIn(["lib"]),
          exclude: [...pure, ...apart],
          // What they import takes as long to load as their tests take to run.
          isolate: false,
          setupFiles: [...onDatabase, "scripts/test/run/forget.ts"],
        },
      },
      {
        extends: true,
        test: { name: "apart", include: apart, exclude: pure, setupFiles: onDatabase },
      },
    ],
  },
});
