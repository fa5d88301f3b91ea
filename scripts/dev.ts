// npm run dev: the desk of `npm start`, which shows changed code at once.
import { runDesk } from "./start/run-desk";
import { serveWorkInProgress } from "./start/serve-dev";

await runDesk({ name: "development", serve: serveWorkInProgress });
