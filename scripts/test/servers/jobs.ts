import { QUEUES, type Queue } from "@/lib/core/jobs/queues";

/** Work for every queue that only notes the ids of the jobs, in the order in which they are done. */
export function notedWork() {
  const done: string[] = [];
  const work = { run: async (id: string) => void done.push(id), giveUp: async () => {} };
  const all = Object.fromEntries(QUEUES.map((queue) => [queue, work]));
  return { done, work: all as Record<Queue, typeof work> };
}
