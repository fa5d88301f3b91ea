import { createServer, type Server } from "node:net";
import { expect, test, vi } from "vitest";
import { hasEnded } from "./end-process";
import { keepWorking, startWorkerProcess } from "./worker";

const env = { ...process.env, LOG_LEVEL: "silent" };
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a killed worker is replaced, and none is left behind", async () => {
  const { pid, stop } = await keepWorking(env);
  const first = pid()!;
  process.kill(first, "SIGKILL");
  await vi.waitFor(() => expect(pid()).not.toBe(first), 20_000);
  await vi.waitFor(() => expect(pid()).toBeDefined(), 20_000);
  const second = pid()!;
  expect(isThere(second)).toBe(true);
  await stop();
  expect(isThere(second)).toBe(false);
});

/** A database that accepts connections but never responds. */
async function silentDatabase(): Promise<[Server, string]> {
  const server = createServer(() => {});
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const { port } = server.address() as { port: number };
  return [server, `postgresql://nobody:nothing@127.0.0.1:${port}/none`];
}

test("a worker that hangs during its start is killed, and none starts while the database isn't responding", async () => {
  const [server, DATABASE_URL] = await silentDatabase();
  const hanging = startWorkerProcess({ ...env, DATABASE_URL }, 2_000);
  await expect(hanging.working).rejects.toThrow("ended before it was ready");
  expect(await hasEnded(hanging.child)).toBe("killed by SIGKILL");

  const stopping = new AbortController();
  const waiting = keepWorking({ ...env, DATABASE_URL }, { signal: stopping.signal });
  stopping.abort();
  await expect(waiting).rejects.toThrow(/stopped/);
  server.close();
});
