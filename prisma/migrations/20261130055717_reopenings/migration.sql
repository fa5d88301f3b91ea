-- CreateTable
CREATE TABLE "Reopening" (
    "forecastId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reopenedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reopening_pkey" PRIMARY KEY ("forecastId","number")
);

-- CreateIndex
CREATE INDEX "Reopening_reopenedById_idx" ON "Reopening"("reopenedById");

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_forecastId_number_fkey" FOREIGN KEY ("forecastId", "number") REFERENCES "Resolution"("forecastId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_reopenedById_fkey" FOREIGN KEY ("reopenedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reopening says why, and is never changed.
ALTER TABLE "Reopening" ADD CONSTRAINT reopening_reason CHECK (btrim("reason") <> '');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Reopening" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Reopening" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- It takes back the last resolution: earlier ones no longer count in any case.
CREATE FUNCTION require_last_resolution() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- A resolution at the same moment waits for this one, or is seen here.
  PERFORM FROM "Forecast" f WHERE f."id" = NEW."forecastId" FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM "Resolution" r WHERE r."forecastId" = NEW."forecastId" AND r."number" > NEW."number") THEN
    RAISE EXCEPTION 'resolution % of forecast % is not its last', NEW."number", NEW."forecastId";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER last_resolution BEFORE INSERT ON "Reopening" FOR EACH ROW EXECUTE FUNCTION require_last_resolution();

-- The outcome is that of the last resolution, unless that was taken back; then there is none.
CREATE OR REPLACE FUNCTION last_outcome(forecast text) RETURNS "Outcome" LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN o."number" IS NULL THEN r."outcome" END
  FROM "Resolution" r LEFT JOIN "Reopening" o USING ("forecastId", "number")
  WHERE r."forecastId" = forecast ORDER BY r."number" DESC LIMIT 1
$$;
CREATE TRIGGER kept_outcome AFTER INSERT ON "Reopening" FOR EACH ROW EXECUTE FUNCTION set_outcome();
