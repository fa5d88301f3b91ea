import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["lib", "components", "scripts", "prisma", "bench"];

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
    include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    // Many run at once, on whatever machine: a test that waits for something says how long itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time goes to PostgreSQL and child processes: with one core left free, it would lie idle.
    maxWorkers: "100%",
    // `npm run check` runs one test of text alone, without a database.
    setupFiles: process.env.TEST_TEMPLATE_URL ? ["scripts/test/database.ts"] : [],
    env: {
      NODE_ENV: "test",
      AUTH_SECRET: "only-for-tests-only-for-tests-only",
      NEXTAUTH_URL: "http://localhost:3000",
      LOG_LEVEL: "silent",
      TZ: "UTC",
    },
  },
});
