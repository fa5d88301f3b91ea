// npm run dev: like `npm start`, but shows changed code at once.
import { runDesk } from "./start/run-desk";
import { serveForDevelopment } from "./start/serve-dev";

await runDesk({ name: "development", serve: serveForDevelopment });
