-- The first estimate of a forecast changes nothing, so nobody is asked for a reason. Earlier ones keep theirs.
ALTER TABLE "OutlookRevision" ALTER COLUMN "reason" DROP NOT NULL;
