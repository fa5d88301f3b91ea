// A thread does not inherit the loader of TypeScript, so this registers it first.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
