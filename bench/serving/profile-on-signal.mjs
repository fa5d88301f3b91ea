// Preloaded into the servers. SIGUSR2 starts a profile of the processor; the next one stops it and writes it to
// PROFILE_FOLDER, named after the process.
import { renameSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.PROFILE_FOLDER;

if (folder && isMainThread) {
  /** @type {Session | undefined} */
  let session;
  process.on("SIGUSR2", () => {
    if (!session) {
      session = new Session();
      session.connect();
      session.post("Profiler.enable");
      session.post("Profiler.start");
      return;
    }
    const ending = session;
    session = undefined;
    ending.post("Profiler.stop", (error, result) => {
      if (error) return;
      const file = join(folder, `${process.pid}.cpuprofile`);
      writeFileSync(`${file}.part`, JSON.stringify(result.profile));
      renameSync(`${file}.part`, file);
      ending.disconnect();
    });
  });
}
