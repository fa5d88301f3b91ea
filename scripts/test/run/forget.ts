// Forgets what the tests before, in the same process, have cached of their database.
import { forgetCached } from "@/lib/core/database/cached";

forgetCached();
