import { fileURLToPath } from "node:url";

/** The root of the repository, whatever the working directory. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
