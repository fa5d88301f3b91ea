// npm run first-admin -- EMAIL [NAME]: creates the first person of a desk without a demo.
import { joinDatabase } from "./database/join";
import { prepare } from "./migrate/prepare";
import { ending } from "./stop";

const { onEnd, end } = ending(130);

async function firstAdmin([email, name = "Admin"]: string[]): Promise<void> {
  if (!email) throw new Error('Usage: npm run first-admin -- EMAIL ["NAME"]');
  const opening = joinDatabase();
  onEnd(() => opening.then((database) => database.close()));
  const database = await opening;
  if (!database.joined) await prepare(database);
  const { openDeskFor } = await import("../prisma/seed/first-admin");
  const password = await openDeskFor({ email, name });
  console.log(`${email} can sign in with the password  ${password}\nIt won’t be shown again.`);
}

await firstAdmin(process.argv.slice(2)).then(
  () => end(0),
  (error: Error) => {
    console.error(error.message);
    return end(1);
  },
);
