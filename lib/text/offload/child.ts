// The child process that runs tasks, one at a time: takes `{ task, args }` over the IPC channel and
// answers `{ value, rss }` or `{ failure }`. Ends with the process that started it.
import { tasks } from "./tasks";

type Call = { task: keyof typeof tasks; args: unknown[] };

process.on("message", ({ task, args }: Call) => {
  try {
    const value = (tasks[task] as (...args: unknown[]) => unknown)(...args);
    process.send?.({ value, rss: process.memoryUsage.rss() });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) });
  }
});
process.on("disconnect", () => process.exit());
