-- The list by title and by likelihood read every issue. Prisma can declare neither an expression nor where nulls go.
CREATE INDEX "Issue_lower_title_idx" ON "Issue" (lower("title"));
CREATE INDEX "IssueLine_likelihood_desc_idx" ON "IssueLine" ("likelihood" DESC NULLS LAST);
