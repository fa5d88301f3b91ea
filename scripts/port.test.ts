import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort, isFree } from "./port";

it("tells a port in use from a free one", async () => {
  const port = await freePort();
  expect(await isFree(port, "127.0.0.1")).toBe(true);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  expect(await isFree(port, "127.0.0.1")).toBe(false);
  server.close();
});
