import { found } from "@/lib/core/http/rest";

const missing = () => found(null);

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT };
