import { prepareQueues } from "../../lib/jobs";
import type { Addresses } from "../database/cluster";
import { migrate } from "./apply";
import { grantTo } from "./grant";

/**
 * Brings a database to where the app can run on it: its tables, its job queues, and the rights of the
 * app's role where that is not the owner.
 * @returns the names of the migrations applied
 */
export async function prepare({ url, ownerUrl }: Addresses): Promise<string[]> {
  const applied = await migrate(ownerUrl);
  await prepareQueues(ownerUrl);
  const [app, owner] = [url, ownerUrl].map((each) => decodeURIComponent(new URL(each).username));
  if (app && app !== owner) await grantTo(app, ownerUrl);
  return applied;
}
