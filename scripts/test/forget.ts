// Forgets what the tests before, in the same process, have kept in memory of their database, and their mail server.
import { forgetKept } from "@/lib/core/database/kept";

forgetKept();
delete process.env.SMTP_URL;
delete process.env.MAIL_FROM;
