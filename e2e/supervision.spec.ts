import { processes } from "../scripts/database/processes";
import { freePort } from "../scripts/port";
import { serve } from "../scripts/start/serve";
import { expect, test } from "./desk";

test("a killed app restarts by itself, and reports the health of its parts", async ({
  request,
}) => {
  const port = await freePort();
  const app = await serve({ host: "127.0.0.1", port }, { ...process.env, NODE_ENV: "production" });
  try {
    const pid = () =>
      processes().find(
        ({ parent, command }) => parent === process.pid && command.startsWith("next-server"),
      )?.pid;
    const killed = pid()!;
    process.kill(killed, "SIGKILL");
    await expect.poll(pid, { timeout: 20_000 }).not.toBe(killed);
    const health = async () => {
      const answer = await request.get(`http://127.0.0.1:${port}/api/health`).catch(() => null);
      return answer?.json();
    };
    const well = { status: "ok", database: "ok", worker: "ok" };
    await expect.poll(health, { timeout: 20_000 }).toEqual(well);
  } finally {
    await app.stop();
  }
});
