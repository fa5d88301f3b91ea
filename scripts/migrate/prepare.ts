import { prepareQueues } from "../../lib/core/jobs/queues";
import type { Addresses } from "../database/cluster";
import { migrate } from "./apply";
import { grantTo } from "./grant";

/**
 * Prepares a database for the app: its tables, its job queues and, unless the app runs
 * as the owner, the rights of its role.
 * @returns the names of the migrations applied
 */
export async function prepare({ url, ownerUrl }: Addresses): Promise<string[]> {
  const applied = await migrate(ownerUrl);
  await prepareQueues(ownerUrl);
  const [app, owner] = [url, ownerUrl].map((each) => decodeURIComponent(new URL(each).username));
  if (app && app !== owner) await grantTo(app, ownerUrl);
  return applied;
}
