// npm start: does everything from a bare clone to a running desk.
import { build } from "./start/build";
import { step } from "./start/progress";
import { runDesk } from "./start/run-desk";
import { serve } from "./start/serve";

await runDesk({
  name: "production",
  build: (signal) => step("Building the app", () => build(signal)),
  serve,
});
