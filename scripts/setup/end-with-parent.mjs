// Loaded into the programs that we run: when we are killed outright they must not live on, holding
// the port, the lock of the build or a half-written node_modules.
process.on("disconnect", () => process.exit(1));
