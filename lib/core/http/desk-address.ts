import { env } from "@/lib/core/env";

/** The whole address of a path of the desk, for where it is read outside the desk: in emails and feeds. */
export const deskAddress = (path: string): string => new URL(path, env().NEXTAUTH_URL).href;
