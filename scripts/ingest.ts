// npm run ingest -- FILE... [--commit]: articles as drafts for review, or straight into the desk.

import { joinDatabase } from "./database/join";
import { progress, say } from "./ingest/progress";
import { readArticle } from "./ingest/read-article";
import { migrate } from "./migrate/apply";
import { demoFile, seedWhenEmpty } from "./start/demo";
import { ending } from "./stop";

const { onEnd, end, ended } = ending(130);

async function ingest(args: string[]): Promise<number> {
  const commits = args.includes("--commit");
  const files = args.filter((argument) => argument !== "--commit");
  const unknown = files.find((file) => file.startsWith("--"));
  if (unknown || files.length === 0)
    throw new Error(`${unknown ? `Unknown option ${unknown}. ` : ""}${USAGE}`);

  const opening = joinDatabase();
  onEnd(() => opening.then((database) => database.close()));
  const database = await opening;
  process.env.DATABASE_URL = database.url;
  if (!database.joined) {
    await migrate(database.url);
    if (process.env.DEMO !== "0" && (await seedWhenEmpty(demoFile(database))))
      say("The database was empty: the demo was made. `npm start` says how to sign in.");
  }

  // What reaches the database reads its address when it is loaded.
  const { firstAdmin, keepArticle } = await import("./ingest/keep-article");
  const admin = await firstAdmin();
  let failures = 0;
  for (const [k, file] of files.entries()) {
    if (ended.aborted) break;
    progress(k, files.length, file);
    try {
      say(`${file}: ${await keepArticle(admin, await readArticle(file), commits)}`);
    } catch (error) {
      failures++;
      say(`${file}: ${(error as Error).message}`, process.stderr);
    }
  }
  progress(files.length, files.length);
  return failures > 0 ? 1 : 0;
}

const USAGE = "Usage: npm run ingest -- FILE... [--commit]";

await ingest(process.argv.slice(2)).then(end, (error: Error) => {
  if (!ended.aborted) say(error.message, process.stderr);
  return end(1);
});
