import { freePort } from "../port";
import { serve } from "../start/serve";

/** Serves the built app once more, on a copy of the demo that nobody else uses. */
export async function serveSpareDesk() {
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  const env = {
    ...process.env,
    DATABASE_URL: process.env.SPARE_DATABASE_URL,
    NEXTAUTH_URL: address,
    LOG_LEVEL: "error",
  };
  return { address, ...(await serve(listener, env)) };
}
