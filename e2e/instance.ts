import { freePort } from "../scripts/port";
import { serve } from "../scripts/start/serve";

/** Starts another instance of the app, on the same database. */
export async function anotherInstance(at?: number) {
  const port = at ?? (await freePort());
  const address = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: "production", NEXTAUTH_URL: address } as const;
  const app = await serve({ host: "127.0.0.1", port }, env);
  return { port, address, stop: app.stop };
}
