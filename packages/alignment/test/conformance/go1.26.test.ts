import { conformance } from "./conformance.ts";

conformance("1.26.9", "cheap");
