import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

const testsIn = (folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** Pure functions: their tests need no database and don't affect the next file. */
const pure = testsIn([
  "components",
  "lib/extract",
  "lib/text/{anchors,diff,markdown,matching,names,similarity}",
  "lib/tradecraft",
]);

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}scripts/test/empty.ts` },
    ],
  },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Many run at once, on any machine: a test that waits for something sets its own limit.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time goes to PostgreSQL and child processes, so no core is reserved for them.
    maxWorkers: "100%",
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
          include: testsIn(["lib", "components", "scripts", "prisma", "bench"]),
          exclude: pure,
          // `npm run check` runs a test that only reads files, without a database.
          setupFiles: process.env.TEST_TEMPLATE_URL ? ["scripts/test/database.ts"] : [],
        },
      },
    ],
  },
});
