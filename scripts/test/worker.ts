// A process that works the queues until it is ended, for tests that need another one.
import { startWorker } from "../../lib/worker";

await startWorker();
process.stdout.write("working\n");
