import { expect, signIn, test } from "./desk";

/**
 * The most HTML of a page, in kB before compression, RSC data included. Lower these when a page gets lighter; see "A list"
 * in CONTRIBUTING.
 */
const BUDGET_KB = {
  "/summary": 60,
  "/issues": 23,
  "/issues/taiwan": 80,
  "/issues/taiwan/activity": 30,
  "/sources": 22,
};

test("each page sends its HTML within its budget", async ({ context }) => {
  await signIn(context, "analyst");
  const { request } = context;
  const { quotes } = await (await request.get("/api/v1/issues/taiwan")).json();
  const { items } = await (await request.get("/api/v1/speakers")).json();
  const paths = {
    ...BUDGET_KB,
    [`/sources/${quotes[0].source.id}`]: 115,
    [`/speakers/${items[0].id}`]: 50,
  };
  for (const [path, budget] of Object.entries(paths)) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const size = (await answer.body()).length / 1000;
    expect(size, path).toBeGreaterThan(10);
    expect(size, path).toBeLessThanOrEqual(budget);
  }
});
