// Forgets what the tests before, in the same process, have kept in memory of their database.
import { forgetKept } from "@/lib/core/database/kept";

forgetKept();
