-- The summary shows the most salient issues first, and of those the last changed.
CREATE INDEX "Issue_status_salience_changedAt_id_idx" ON "Issue"("status", "salience" DESC, "changedAt" DESC, "id");
