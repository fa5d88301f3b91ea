// npm run ingest -- FILE|URL... [--approve]: ingests articles as drafts for review, or approves them at once.
import { readArguments } from "./arguments.mjs";
import { openSeeded } from "./database/prepared";
import { ending } from "./ending";
import { type Article, readArticles } from "./ingest/read-article";
import { progress, say } from "./progress-bar";

const { onEnd, end, ended } = ending(130);

async function ingest(): Promise<number> {
  const { values, positionals: files } = readArguments("ingest");
  await openSeeded({ onEnd });
  // Imported only now: it reads the database's address when it is loaded.
  const { firstAdmin, keepArticle } = await import("./ingest/keep-article");
  const admin = await firstAdmin();
  const failures = await ingestAll(files, (article) => keepArticle(admin, article, values.approve));
  return failures > 0 ? 1 : 0;
}

/** Ingests files and addresses, and prints a line for each article. Returns how many failed. */
async function ingestAll(
  given: string[],
  keep: (article: Article) => Promise<string>,
): Promise<number> {
  let [done, total, failures] = [0, given.length, 0];
  const failed = (name: string, reason: string) => {
    failures++;
    say(`${name}: ${reason}`, process.stderr);
  };
  for (const each of given) {
    if (ended.aborted) break;
    progress(done / total, `${done} of ${total}  ${each}`);
    const articles = await readArticles(each).catch((error: Error) => [
      { name: each, reason: error.message },
    ]);
    total += articles.length - 1;
    for (const article of articles) {
      const { name } = article;
      progress(done / total, `${done} of ${total}  ${name}`);
      done++;
      if ("reason" in article) failed(name, article.reason);
      else
        await keep(article).then(
          (line) => say(`${name}: ${line}`),
          (error: Error) => failed(name, error.message),
        );
    }
  }
  progress(1, "");
  return failures;
}

await ingest().then(end, (error: Error) => {
  if (!ended.aborted) say(error.message, process.stderr);
  return end(1);
});
