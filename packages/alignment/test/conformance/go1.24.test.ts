import { conformance } from "./conformance.ts";

conformance("1.24.11", "committed");
